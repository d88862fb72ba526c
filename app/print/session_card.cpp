// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/session_card.h"

#include "app/words/enum_words.h"
#include "app/words/plan_words.h"
#include "core/training/acting_cautions.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QRegularExpression>

#include <algorithm>

namespace dorsal {

namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::CardWords)
};

constexpr std::size_t mostCues = 3;
constexpr std::size_t mostFacts = 2;
constexpr int mostBoxes = 8;

QString said(const QString& words, const QString& source) {
    return CardWords::tr("%1 (%2)", "advice, who gives it").arg(words, source);
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[^\\w]+"));
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

/// True when most words of the cue stand in what is said already.
bool isSaidBy(const QStringList& said, const QString& cue) {
    const QStringList known = wordsOf(said.join(QLatin1Char(' ')));
    const QStringList words = wordsOf(cue);
    const auto repeated =
        std::ranges::count_if(words, [&](const QString& one) { return known.contains(one); });
    return 3 * repeated >= 2 * words.size();
}

/// What is said of the exercise, by each source once, and nothing twice.
QStringList adviceOn(const Exercise& exercise, const Profile& profile) {
    QStringList all;
    QStringList advice;
    const auto add = [&](const QStringList& facts, const QString& separator, const QString& source) {
        QStringList fresh;
        for (const QString& one : facts) {
            if (!isSaidBy(all, one)) {
                fresh += one;
                all += one;
            }
        }
        if (!fresh.isEmpty()) {
            advice += said(fresh.join(separator), source);
        }
    };
    QStringList coach;
    for (const auto* facts : {&exercise.coach.care, &exercise.coach.how}) {
        for (std::size_t i = 0; i < facts->size() && i < mostFacts; ++i) {
            coach += QString::fromStdString((*facts)[i]);
        }
    }
    QStringList cues;
    for (std::size_t i = 0; i < exercise.cues.size() && i < mostCues; ++i) {
        cues += QString::fromStdString(exercise.cues[i]);
    }
    add(coach, QStringLiteral(" "), word(FactSource::Article));
    for (const ActingCaution& one : actingCautions(exercise, profile)) {
        add({QString::fromStdString(one.caution.note)}, {}, word(one.caution.source));
    }
    add(cues, QStringLiteral(", "), CardWords::tr("Dorsal"));
    return advice;
}

CardItem cardItem(const PlanItem& item, const Catalogue& catalogue, const Profile& profile,
                  const Format& format) {
    const ExerciseKey& key = item.choices.front();
    const Exercise* exercise = catalogue.find(key);
    CardItem line;
    line.name = exerciseName(key, catalogue);
    QStringList aim{plannedSetsInLine(item.sets, exercise, format), plannedLoad(item.sets, format)};
    if (!item.sets.empty() && item.sets.front().rest) {
        aim += CardWords::tr("rest %1").arg(format.duration(*item.sets.front().rest));
    }
    if (!item.sets.empty() && !item.sets.front().tempo.empty()) {
        aim += tempoText(item.sets.front().tempo);
    }
    if (item.superset) {
        aim += CardWords::tr("superset %1").arg(*item.superset);
    }
    aim += QString::fromStdString(item.note);
    aim.removeAll(QString());
    line.aim = aim.join(QStringLiteral(" · "));
    line.boxes = std::clamp(static_cast<int>(item.sets.size()), 1, mostBoxes);
    if (exercise == nullptr) {
        return line;
    }
    line.bothSides = exercise->perSide;
    line.cues = adviceOn(*exercise, profile);
    return line;
}

/// Draws from top to bottom in points.
class CardPainter {
public:
    CardPainter(QPainter& painter, double width) : painter_(painter), width_(width) {}

    void paint(const SessionCard& card) {
        text(card.title, 16, true, 0);
        text(CardWords::tr("Date ______________   Began ________   Ended ________   Body weight ________"), 9,
             false, 0);
        if (!card.notes.isEmpty()) {
            text(card.notes, 9, false, 0);
        }
        for (const CardPart& part : card.parts) {
            y_ += 8;
            text(part.heading, 11, true, 0);
            painter_.setPen(QPen(Qt::black, 0.6));
            painter_.drawLine(QPointF(0, y_), QPointF(width_, y_));
            y_ += 4;
            for (const CardItem& item : part.items) {
                paintItem(item);
            }
        }
        y_ += 6;
        const QString sources =
            CardWords::tr("Stop an exercise that hurts. (%1): the coach says so. (%2): it "
                          "follows from what the coach says. (%3): ordinary practice. "
                          "(Dorsal): a reminder of how it is done, by this program.")
                .arg(word(FactSource::Article), word(FactSource::Derived), word(FactSource::General));
        text(sources, 7.5, false, 0);
    }
    [[nodiscard]] double height() const { return y_; }

private:
    static constexpr double boxWidth = 42;
    static constexpr double boxHeight = 22;

    void text(const QString& words, double size, bool bold, double left) {
        QFont font = painter_.font();
        font.setPointSizeF(size);
        font.setBold(bold);
        painter_.setFont(font);
        painter_.setPen(Qt::black);
        const QRectF room(left, y_, textWidth_ > 0 ? textWidth_ : width_ - left, 10'000);
        QRectF used;
        painter_.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words, &used);
        y_ += used.height() + 1;
    }

    void paintItem(const CardItem& item) {
        const double top = y_;
        const double boxesLeft = width_ - item.boxes * boxWidth;
        textWidth_ = std::max(width_ * 0.4, boxesLeft - 12);
        text(item.name, 10.5, true, 0);
        text(item.aim, 9.5, false, 0);
        if (!item.cues.isEmpty()) {
            text(item.cues.join(QStringLiteral(" · ")), 8, false, 0);
        }
        textWidth_ = 0;
        painter_.setPen(QPen(Qt::black, 0.6));
        for (int box = 0; box < item.boxes; ++box) {
            const QRectF frame(boxesLeft + box * boxWidth, top + 2, boxWidth - 4, boxHeight);
            painter_.drawRect(frame);
            if (item.bothSides) {
                painter_.drawLine(QPointF(frame.center().x(), frame.top()),
                                  QPointF(frame.center().x(), frame.bottom()));
            }
        }
        y_ = std::max(y_, top + boxHeight + 6) + 4;
    }

    QPainter& painter_;
    double width_;
    double textWidth_ = 0;
    double y_ = 0;
};

} // namespace

SessionCard sessionCard(const Plan& plan, const Catalogue& catalogue, const Profile& profile,
                        const LastDone& lastDone, const Format& format, CardCautions cautions) {
    const Profile nobody;
    const Profile& told = cautions == CardCautions::OfTheProfile ? profile : nobody;
    SessionCard card{QString::fromStdString(plan.name), QString::fromStdString(plan.notes), {}};
    const Plan today = asChosen(plan, profile, catalogue, lastDone);
    for (const Slot slot : {Slot::Warmup, Slot::Main, Slot::Cooldown}) {
        CardPart part{heading(slot), {}};
        for (const PlanItem& item : today.items) {
            if (item.slot == slot && !item.choices.empty()) {
                part.items.push_back(cardItem(item, catalogue, told, format));
            }
        }
        if (!part.items.empty()) {
            card.parts.push_back(std::move(part));
        }
    }
    return card;
}

void paintSessionCard(QPainter& painter, const QRectF& area, const SessionCard& card) {
    // Measured first on nothing, so that the whole card can be made to fit.
    QPicture measured;
    QPainter measuring(&measured);
    measuring.setFont(painter.font());
    CardPainter trial(measuring, area.width());
    trial.paint(card);
    measuring.end();
    const double scale = std::min(1.0, area.height() / std::max(1.0, trial.height()));
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    CardPainter(painter, area.width() / scale).paint(card);
    painter.restore();
}

QByteArray sessionCardPicture(const SessionCard& card) {
    constexpr double pixelsAPoint = 2;
    const QSizeF page = QPageSize::size(QPageSize::A4, QPageSize::Point);
    QImage image((page * pixelsAPoint).toSize(), QImage::Format_RGB32);
    // Its points are those of the paper.
    const int dotsPerMetre = qRound(pointsAnInch / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsAPoint, pixelsAPoint);
    const double margin = paperMargin / 25.4 * pointsAnInch;
    paintSessionCard(painter, QRectF(QPointF(), page).adjusted(margin, margin, -margin, -margin), card);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

PaperJob sessionCardPaper(const SessionCard& card) {
    PaperJob job;
    job.title = card.title;
    job.paint = [card](QPainter& painter, const QRectF& room, int /*page*/) {
        paintSessionCard(painter, room, card);
    };
    return job;
}

} // namespace dorsal
