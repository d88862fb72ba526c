// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress_view.h"

namespace dorsal {

class LineCard;

/// Body weight over time, from the weigh-ins of the profile.
class WeightView final : public ProgressView {
    Q_OBJECT
public:
    explicit WeightView(const ProgressParts& parts);

    void refresh() override;
    [[nodiscard]] DrawChart drawing() const override;

protected:
    [[nodiscard]] QString csv() const override;

private:
    ChartControls* controls_;
    LineCard* card_;
};

} // namespace dorsal
