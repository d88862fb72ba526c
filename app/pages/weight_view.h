// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress_view.h"

namespace dorsal {

class LineCard;
class WeightEntry;

/// Body weight over time, from the weigh-ins of the profile, and a field for today's.
class WeightView final : public ProgressView {
    Q_OBJECT
public:
    explicit WeightView(const ProgressParts& parts);

    void refresh() override;
    [[nodiscard]] DrawChart drawing() const override;

protected:
    /// A digit begins today's weight.
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QString csv() const override;

private:
    ChartControls* controls_;
    LineCard* card_;
    WeightEntry* entry_;
};

} // namespace dorsal
