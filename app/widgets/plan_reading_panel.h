// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/stats/plan_hints.h"
#include "core/stats/plan_reading.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dorsal {

class BalanceBars;
class Card;
class StatusMark;

/// What a plan gives and asks for, beside it: balance, time, kit, and the coach's rules it brushes against.
class PlanReadingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PlanReadingPanel(QWidget* parent = nullptr);

    void showReading(const PlanReading& reading, const Tally& week, const Format& format);
    /// `silenced` is how many rules are switched off.
    void showHints(const std::vector<PlanHint>& hints, const Catalogue& catalogue, int silenced);

    /// The hints below what the plan gives, or beside it.
    enum class Layout { Below, Beside };
    void setLayoutOf(Layout layout);

signals:
    void remedyWanted(const dorsal::PlanHint& hint);
    void silenceWanted(dorsal::CoachRule rule);
    void allHintsWanted();

private:
    [[nodiscard]] QWidget* hintRow(const PlanHint& hint, const Catalogue& catalogue);

    Card* balance_;
    Card* hints_;
    BalanceBars* bars_;
    QLabel* ratio_;
    QLabel* toOne_;
    StatusMark* mark_;
    QLabel* status_;
    QLabel* week_;
    QLabel* time_;
    QLabel* sets_;
    QLabel* needs_;
    QLabel* missing_;
    QLabel* muscles_;
    QWidget* rows_ = nullptr;
};

} // namespace dorsal
