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

protected:
    [[nodiscard]] QString csv() const override;

private:
    [[nodiscard]] BalanceWeeks readWeeks(const ShownDays& days, const BalanceOptions& counted);
    [[nodiscard]] BalanceOptions options() const;
    [[nodiscard]] QToolButton* makeCounting();
    /// Adds choices that exclude each other, the first one chosen.
    [[nodiscard]] QActionGroup* addChoices(QMenu& menu, const QString& title, const QStringList& choices);

    SegmentedControl* unit_;
    QToolButton* compare_;
    QActionGroup* mode_ = nullptr;
    QActionGroup* activation_ = nullptr;
    ChartControls* controls_ = nullptr;
    BalanceCard* card_;
};

} // namespace dorsal
