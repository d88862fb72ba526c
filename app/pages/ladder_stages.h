// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/stats/pull_up_ladder.h"

#include <QWidget>

class QVBoxLayout;

namespace dorsal {

/// The stages of the ladder up to the next one, each with the day on which its end was met, and the bands on
/// the way through the assisted stage.
class LadderStages final : public QWidget {
    Q_OBJECT
public:
    explicit LadderStages(QWidget* parent = nullptr);

    void setProgress(const LadderProgress& progress, const Ladder& ladder, const std::vector<Band>& bands,
                     const Format& format, Day today);

private:
    enum class Step { Done, Passed, Ahead };

    void addStage(const LadderStage& stage, const LadderProgress& progress, const Format& format, Day today);
    void addBands(const LadderProgress& progress, const std::vector<Band>& bands, const Format& format,
                  Day today);
    void addStep(const QString& text, const QString& when, Step step);

    QVBoxLayout* rows_;
};

} // namespace dorsal
