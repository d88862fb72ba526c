// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace dorsal {

class Card;
class Clock;
class Format;
class HistoryModel;
class LogCatalogue;
class LogSignals;
class Logbook;
class Navigation;
class OperationRunner;
class PageHeader;
class Prompts;
class SessionSheetView;
class TrainingCalendar;

/// What happened: calendar, sessions by week, one session in full.
class HistoryPage final : public QWidget {
    Q_OBJECT
public:
    HistoryPage(Logbook& logbook, LogSignals& signalSource, const LogCatalogue& catalogue, const Clock& clock,
                Navigation& navigation, OperationRunner& operations, Prompts& prompts,
                QWidget* parent = nullptr);

    /// Selects the session and shows it in full.
    void showSession(Id<Session> session);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// The keyboard goes on to the list.
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildHeader();
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] Card* buildDetail();
    void addFilterMenu(QPushButton& button);
    void connectParts(LogSignals& signalSource);

    void reload();
    void reloadCalendar();
    void keepSelection();
    void showSelection();
    void arrange();
    void selectDay(Day day);
    [[nodiscard]] std::vector<Session> selected() const;
    void repeatSelected();
    void editSelected();
    void duplicateSelected();
    void deleteSelected();
    void copySelected();

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    const Clock& clock_;
    Navigation& navigation_;
    OperationRunner& operations_;
    Prompts& prompts_;

    HistoryModel* model_;
    PageHeader* header_ = nullptr;
    QLineEdit* search_ = nullptr;
    QListView* list_ = nullptr;
    QLabel* empty_ = nullptr;
    TrainingCalendar* calendar_ = nullptr;
    QWidget* left_ = nullptr;
    Card* detail_ = nullptr;
    SessionSheetView* sheet_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* repeat_ = nullptr;
    QPushButton* edit_ = nullptr;
    QPushButton* duplicate_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* remove_ = nullptr;
    bool stale_ = true;
    bool reading_ = false; ///< on a narrow page: the detail covers the list
};

} // namespace dorsal
