// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/body_chart.h"

#include "app/charts/body_figure.h"
#include "app/charts/chart_accessibility.h"
#include "app/charts/muscle_list_painter.h"
#include "app/charts/pointed_muscle.h"
#include "app/theme/spacing.h"
#include "app/theme/typography.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace dorsal {

namespace {

constexpr double outlineWidth = 1;
constexpr double regionGap = 0.9;
constexpr double pointedWidth = 1.6;
constexpr double swatchWidth = 24;
constexpr double swatchHeight = 12;
constexpr double legendGap = 16;
// Of a picture that stands alone, for the list beside the body.
constexpr double listShare = 0.42;
constexpr double widestList = 440;

struct BodyText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::BodyChart)
};

double legendHeight(const QFont& font) {
    return swatchHeight + 4 + std::ceil(QFontMetricsF(fontFor(TextStyle::Caption, font)).height()) + 8;
}

QRectF figureRoom(const QRectF& room, const QFont& font) {
    return room.adjusted(0, 4, 0, -legendHeight(font) - 8);
}

/// From the drawing's own coordinates to the room, keeping its shape.
QTransform figureTransform(const QRectF& room, const QFont& font) {
    const QRectF box = bodyFigure().box;
    const QRectF free = figureRoom(room, font);
    const double scale = std::max(0.01, std::min(free.width() / box.width(), free.height() / box.height()));
    QTransform transform;
    transform.translate(free.center().x(), free.center().y());
    transform.scale(scale, scale);
    transform.translate(-box.center().x(), -box.center().y());
    return transform;
}

void paintFigure(QPainter& painter, const MuscleChartData& data, std::optional<Muscle> pointed,
                 const Tokens& tokens) {
    const BodyFigure& figure = bodyFigure();
    painter.setPen(QPen(tokens.line, outlineWidth));
    painter.setBrush(tokens.otherRamp.front());
    for (const QPainterPath& path : figure.silhouette) {
        painter.drawPath(path);
    }
    painter.setPen(QPen(tokens.base, regionGap));
    for (const BodyFigure::Region& region : figure.regions) {
        painter.setBrush(muscleFill(region.muscle, data.of(region.muscle), tokens));
        painter.drawPath(region.path);
    }
    for (const BodyFigure::Region& region : figure.regions) {
        if (region.muscle == pointed) {
            painter.setPen(QPen(tokens.text, pointedWidth));
            painter.setBrush(muscleFill(region.muscle, data.of(region.muscle), tokens));
            painter.drawPath(region.path);
        }
    }
}

/// The legend below the body: one ramp a group of muscles.
class BodyLegend {
public:
    BodyLegend(QPainter& painter, const Tokens& tokens, const QFont& font)
        : painter_(painter), tokens_(tokens), font_(fontFor(TextStyle::Caption, font)), metrics_(font_),
          swatch_(std::max(swatchWidth, std::ceil(metrics_.horizontalAdvance(bounds_.at(2))) + 3)) {}

    void paint(const QRectF& room, double top) {
        const QString unit = BodyText::tr("sets a week");
        const std::array<std::pair<QString, const Ramp*>, 3> ramps{
            {{BodyText::tr("back"), &tokens_.backRamp},
             {BodyText::tr("chest"), &tokens_.chestRamp},
             {BodyText::tr("other"), &tokens_.otherRamp}}};
        double needed = widthOf(unit) + legendGap;
        for (const auto& [name, ramp] : ramps) {
            needed += widthOf(name) + nameGap + swatch_ * static_cast<double>(ramp->size()) + legendGap;
        }
        painter_.setFont(font_);
        double x = room.left();
        // The words above the list say it too.
        if (needed - legendGap <= room.width()) {
            x = paintName(unit, x, top) + legendGap;
        }
        for (const auto& [name, ramp] : ramps) {
            x = paintRamp(*ramp, paintName(name, x, top) + nameGap, top) + legendGap;
        }
    }

private:
    static constexpr double nameGap = 6;

    [[nodiscard]] double widthOf(const QString& words) const {
        return std::ceil(metrics_.horizontalAdvance(words));
    }
    /// Both give the x behind them.
    double paintName(const QString& name, double x, double top) {
        painter_.setPen(tokens_.text2);
        painter_.drawText(QRectF(x, top - 4, widthOf(name) + 2, swatchHeight + 8), int{Qt::AlignVCenter},
                          name);
        return x + widthOf(name);
    }
    double paintRamp(const Ramp& ramp, double x, double top) {
        for (std::size_t i = 0; i < ramp.size(); ++i) {
            painter_.fillRect(QRectF(x, top, swatch_ - 1, swatchHeight), ramp.at(i));
            painter_.setPen(tokens_.text2);
            painter_.drawText(QRectF(x, top + swatchHeight + 4, swatch_ - 1, metrics_.height()),
                              int{Qt::AlignHCenter}, bounds_.at(static_cast<qsizetype>(i)));
            x += swatch_;
        }
        return x;
    }

    QPainter& painter_;
    const Tokens& tokens_;
    QFont font_;
    QFontMetricsF metrics_;
    QStringList bounds_{QStringLiteral("0"), QStringLiteral("<3"), QStringLiteral("3–6"),
                        QStringLiteral("6–9"), QStringLiteral("9+")};
    double swatch_;
};

} // namespace

void paintBody(QPainter& painter, const QRectF& room, const MuscleChartData& data,
               std::optional<Muscle> pointed, const Tokens& tokens, const QFont& font) {
    painter.save();
    // Left is the body's own left in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setTransform(figureTransform(room, font), true);
    paintFigure(painter, data, pointed, tokens);
    painter.restore();
    const QRectF figure = figureTransform(room, font).mapRect(bodyFigure().box);
    painter.setFont(fontFor(TextStyle::Caption, font));
    painter.setPen(tokens.text2);
    painter.drawText(QRectF(figure.left(), figure.top(), 120, 20), int{Qt::AlignLeft}, BodyText::tr("Front"));
    painter.drawText(QRectF(figure.right() - 120, figure.top(), 120, 20), int{Qt::AlignRight},
                     BodyText::tr("Back", "the view"));
    BodyLegend(painter, tokens, font).paint(room, room.bottom() - legendHeight(font));
    painter.restore();
}

DrawChart musclesDrawing(const MuscleChartData& data, const QString& title) {
    return [data, title](QPainter& painter, const QRectF& room, const Tokens& tokens, const QFont& font) {
        const QFont titleFont = fontFor(TextStyle::CardTitle, font);
        const double height = std::ceil(QFontMetricsF(titleFont).height());
        painter.setFont(titleFont);
        painter.setPen(tokens.text);
        painter.drawText(QRectF(room.topLeft(), QSizeF(room.width(), height)), int{Qt::AlignVCenter}, title);
        const QRectF below = room.adjusted(0, height + 8, 0, 0);
        const double list = std::min(below.width() * listShare, widestList);
        paintBody(painter, below.adjusted(0, 0, -list - legendGap, 0), data, std::nullopt, tokens, font);
        MuscleListPainter(data, tokens, font)
            .paint(painter, below.adjusted(below.width() - list, 0, 0, 0), std::nullopt);
    };
}

BodyChart::BodyChart(QWidget* parent) : QWidget(parent) {
    makeChartAccessible();
    setAccessibleName(tr("Sets a week of every muscle"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BodyChart::setData(const MuscleChartData& shown) {
    data_ = shown;
    update();
    emit pointedChanged();
}

void BodyChart::setPointed(std::optional<Muscle> muscle) {
    if (muscle == pointed_) {
        return;
    }
    pointed_ = muscle;
    setAccessibleDescription(muscleSentence(data_, muscle));
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, accessibleDescription());
        QAccessible::updateAccessibility(&changed);
    }
    update();
    emit pointedChanged();
}

std::optional<Muscle> BodyChart::muscleAt(QPointF place) const {
    const QTransform transform = figureTransform(QRectF(rect()), font());
    return bodyFigure().muscleAt(transform.inverted().map(place));
}

void BodyChart::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    paintBody(painter, QRectF(rect()), data_, pointed_, tokens, font());
    if (hasFocus() && ring_.isShown()) {
        ChartRing::draw(painter, rect(), tokens);
    }
}

void BodyChart::mouseMoveEvent(QMouseEvent* event) {
    setPointed(muscleAt(event->position()));
}

void BodyChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (!hasFocus()) {
        setPointed(std::nullopt);
    }
}

void BodyChart::keyPressEvent(QKeyEvent* event) {
    ring_.keyPressed();
    update();
    if (const auto wanted = muscleOfKey(event->key(), pointed_)) {
        setPointed(wanted);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BodyChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    ring_.focusIn(event->reason());
    if (event->reason() != Qt::MouseFocusReason && !pointed_) {
        setPointed(EnumValues<Muscle>::all.front());
    }
    update();
}

void BodyChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (!underMouse()) {
        setPointed(std::nullopt);
    }
    update();
}

} // namespace dorsal
