// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/stats/ladder_gate.h"
#include "core/stats/pull_up_ladder.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace dorsal {

/// The next milestone of the ladder in words, and how much of it is done; or why the ladder waits.
class LadderNext final : public QWidget {
    Q_OBJECT
public:
    explicit LadderNext(QWidget* parent = nullptr);

    /// `bodyweight` is that of today.
    void setProgress(const LadderProgress& progress, const std::vector<Band>& bands,
                     std::optional<Load> bodyweight, const Format& format);
    /// In place of the milestone: what is offered while the ladder is closed.
    void setClosed(const LadderGate& gate, const Catalogue& catalogue);
    /// Whether the one question about the shoulders is still open.
    void offerQuestion(bool open);

signals:
    void questionWanted();

private:
    void showBar(bool shown);

    QLabel* next_;
    QLabel* note_;
    QPushButton* ask_;
    QProgressBar* bar_;
    QLabel* done_;
    QLabel* left_;
};

} // namespace dorsal
