// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/session_card.h"

#include "app/words/enum_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPicture>

#include <algorithm>

namespace dorsal {

namespace {

/// The words that stand on every card.
struct CardFrame {
    Q_DECLARE_TR_FUNCTIONS(dorsal::CardFrame)
};

/// Draws from top to bottom in points.
class CardPainter {
public:
    CardPainter(QPainter& painter, double width) : painter_(painter), width_(width) {}

    void paint(const SessionCard& card) {
        text(card.title, 16, true, 0);
        text(CardFrame::tr("Date ______________   Began ________   Ended ________   Body weight ________"), 9,
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
            CardFrame::tr("Stop an exercise that hurts. (%1): the coach says so. (%2): it "
                          "follows from what the coach says. (%3): ordinary practice. "
                          "(Dorsal): a reminder of how it is done, by this program.")
                .arg(word(FactSource::Article), word(FactSource::Derived), word(FactSource::General));
        text(sources, 7.5, false, 0);
    }
    [[nodiscard]] double height() const { return y_; }

private:
    static constexpr double boxWidth = 42;
    static constexpr double boxHeight = 22;
    static constexpr double choiceRing = 8;
    static constexpr double choiceIndent = 15;

    void text(const QString& words, double size, bool bold, double left) {
        QFont font = painter_.font();
        font.setPointSizeF(size);
        font.setBold(bold);
        painter_.setFont(font);
        painter_.setPen(Qt::black);
        const QRectF room(left, y_, (textWidth_ > 0 ? textWidth_ : width_) - left, 10'000);
        QRectF used;
        painter_.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words, &used);
        y_ += used.height() + 1;
    }

    void paintExercise(const CardExercise& exercise, double left) {
        text(exercise.name, 10.5, true, left);
        text(exercise.aim, 9.5, false, left);
        if (!exercise.cues.isEmpty()) {
            text(exercise.cues.join(QStringLiteral(" · ")), 8, false, left);
        }
    }

    /// One of several, with a ring to tick.
    void paintChoice(const CardExercise& exercise) {
        const QRectF ring(1, y_ + 3, choiceRing, choiceRing);
        paintExercise(exercise, choiceIndent);
        painter_.setPen(QPen(Qt::black, 0.6));
        painter_.drawEllipse(ring);
    }

    void paintItem(const CardItem& item) {
        const double top = y_;
        const double boxesLeft = width_ - item.boxes * boxWidth;
        textWidth_ = std::max(width_ * 0.4, boxesLeft - 12);
        if (item.choose.isEmpty()) {
            paintExercise(item.exercises.front(), 0);
        } else {
            text(item.choose, 9.5, false, 0);
            std::ranges::for_each(item.exercises, [this](const CardExercise& one) { paintChoice(one); });
        }
        if (!item.another.isEmpty()) {
            y_ += 4; // room to write by hand
            text(item.another + QStringLiteral(" ") + QString(28, u'_'), 9.5, false, choiceIndent);
        }
        textWidth_ = 0;
        paintBoxes(item, QPointF(boxesLeft, top + 2));
        y_ = std::max(y_, top + boxHeight + 6) + 4;
    }

    void paintBoxes(const CardItem& item, QPointF place) {
        painter_.setPen(QPen(Qt::black, 0.6));
        for (int box = 0; box < item.boxes; ++box) {
            const QRectF frame(place + QPointF(box * boxWidth, 0), QSizeF(boxWidth - 4, boxHeight));
            painter_.drawRect(frame);
            if (item.bothSides) {
                painter_.drawLine(QPointF(frame.center().x(), frame.top()),
                                  QPointF(frame.center().x(), frame.bottom()));
            }
        }
    }

    QPainter& painter_;
    double width_;
    double textWidth_ = 0;
    double y_ = 0;
};

} // namespace

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
