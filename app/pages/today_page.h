// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"
#include "core/logbook/advice_answers.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QScrollArea;

namespace dorsal {

class Card;
class Clock;
class LogCatalogue;
class LogSignals;
class Navigation;
class OperationRunner;
class PageHeader;
class TodayAdviceCard;
class TodayBalance;
class TodayLastTime;
class TodayRecent;
class TodayResume;
class TodaySafety;
class TodayStart;
class TodayWelcome;

/// The door: the week so far, the session to go on with, the ones to start, what was done last.
class TodayPage final : public QWidget {
    Q_OBJECT
public:
    TodayPage(Logbook& logbook, LogSignals& logSignals, const LogCatalogue& catalogue, const Clock& clock,
              Navigation& navigation, OperationRunner& runner, QWidget* parent = nullptr);

    /// Reads the log again; also wanted when the day changes. Nothing moves when nothing changed.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// The keyboard goes on to what is likely wanted first.
    void focusInEvent(QFocusEvent* event) override;

private:
    void makeHeader(Navigation& navigation);
    void makeParts(Navigation& navigation);
    void showFacts(const TodayFacts& facts);
    void arrange();
    void arrangeEmpty(bool narrow);
    void arrangeFilled(bool narrow);
    void place(QWidget* part, int row, int column, int columns = 1);
    void focusFirst();
    void addAnswerKey(Qt::Key key, AdviceAnswer answer);
    void finishOpen();
    void safetyRead();

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    const Clock& clock_;
    Navigation& navigation_;
    OperationRunner& runner_;

    PageHeader* header_;
    QWidget* headerButtons_ = nullptr;
    QScrollArea* scroll_;
    QWidget* content_;
    QGridLayout* grid_;
    TodayResume* resume_ = nullptr;
    TodayBalance* balance_ = nullptr;
    TodayStart* start_ = nullptr;
    TodayLastTime* lastTime_ = nullptr;
    TodayAdviceCard* advice_ = nullptr;
    TodayRecent* recent_ = nullptr;
    TodayWelcome* welcome_ = nullptr;
    Card* placeholder_ = nullptr;
    TodaySafety* safety_ = nullptr;
    std::vector<QWidget*> parts_;
    std::vector<QWidget*> placed_;
    std::optional<TodayFacts> shown_;
};

} // namespace dorsal
