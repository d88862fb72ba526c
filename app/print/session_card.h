// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper.h"
#include "app/words/format.h"
#include "core/training/plan_choice.h"

#include <QString>
#include <QStringList>

#include <vector>

class QPainter;
class QRectF;

namespace dorsal {

/// What is said of one exercise.
struct CardExercise {
    QString name;
    QString aim;      ///< "3 × 8–12 reps · rest 2:00"
    QStringList cues; ///< how it is done and what to mind, with who says so
};

/// One line of the plan: an exercise, or several to choose from.
struct CardItem {
    QString choose = {};                      ///< the heading of a choice; empty when there is none
    std::vector<CardExercise> exercises = {}; ///< the one of today first
    QString another = {};                     ///< what stands before a line to write another one on
    int boxes = 1;                            ///< one to fill in for each set
    bool bothSides = false;                   ///< each box has a left and a right half
};

struct CardPart {
    QString heading;
    std::vector<CardItem> items;
};

/// A plan on paper, with boxes to fill in by hand.
struct SessionCard {
    QString title;
    QString notes;
    std::vector<CardPart> parts;
};

/// Whether a card tells what the profile says of its exercises: paper goes into other hands.
enum class CardCautions { ForAnybody, OfTheProfile };

/// The card of what the plan comes to for this person.
[[nodiscard]] SessionCard sessionCard(const Plan& plan, const Catalogue& catalogue, const Profile& profile,
                                      const LastDone& lastDone, const Format& format,
                                      CardCautions cautions = CardCautions::ForAnybody);

/// Draws the card into the area, smaller where it would not fit.
void paintSessionCard(QPainter& painter, const QRectF& area, const SessionCard& card);
/// The card as a PNG picture of one page of A4.
[[nodiscard]] QByteArray sessionCardPicture(const SessionCard& card);
/// One page.
[[nodiscard]] PaperJob sessionCardPaper(const SessionCard& card);

} // namespace dorsal
