// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress_view.h"
#include "core/stats/balance_options.h"

class QActionGroup;
class QMenu;
class QToolButton;

namespace dorsal {

class BalanceCard;
class SegmentedControl;

/// Weekly back and chest work, with the ways of counting it.
class BalanceView final : public ProgressView {
    Q_OBJECT
public:
    explicit BalanceView(const ProgressParts& parts);

    void refresh() override;
    void fold(bool narrow) override;
    [[nodiscard]] DrawChart drawing() const override;
    [[nodiscard]] QWidget* besideStrip() override;

protected:
    [[nodiscard]] QString csv() const override;

private:
    [[nodiscard]] QToolButton* makeComparing();
    [[nodiscard]] std::optional<ComparedWith> comparison() const;
    [[nodiscard]] std::vector<WeekBalance> weeksBefore(const ShownDays& days, const BalanceOptions& counted);
    [[nodiscard]] std::vector<WeekBalance> plannedWeeks(const ShownDays& days, const BalanceOptions& counted);
    [[nodiscard]] BalanceWeeks readWeeks(const ShownDays& days, const BalanceOptions& counted);
    [[nodiscard]] BalanceOptions options() const;
    [[nodiscard]] QToolButton* makeCounting();
    [[nodiscard]] QToolButton* makeMarking();
    /// Adds choices that exclude each other, the first one chosen.
    [[nodiscard]] QActionGroup* addChoices(QMenu& menu, const QString& title, const QStringList& choices);

    SegmentedControl* unit_;
    QActionGroup* compare_ = nullptr;
    QActionGroup* mode_ = nullptr;
    QActionGroup* activation_ = nullptr;
    ChartControls* controls_ = nullptr;
    BalanceCard* card_;
    QToolButton* mark_;
    /// In the card, where there is no room beside the strip.
    QToolButton* narrowMark_;
};

} // namespace dorsal
