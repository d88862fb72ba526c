// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/status_legend.h"

#include "app/charts/mirrored.h"
#include "app/theme/spacing.h"
#include "app/theme/typography.h"
#include "app/widgets/status_shape.h"
#include "app/words/balance_words.h"
#include "app/words/enum_words.h"

#include <QPainter>

#include <array>
#include <cmath>
#include <optional>

namespace dorsal {

namespace {

constexpr double entryGap = 16;
constexpr double legendWordGap = 4;
constexpr double legendLineGap = 4;

/// Nothing stands for the open week.
constexpr std::array<std::optional<BalanceStatus>, 8> legendEntries{
    BalanceStatus::OnTarget, BalanceStatus::Near,    BalanceStatus::Building, BalanceStatus::BelowFloor,
    BalanceStatus::NoChest,  BalanceStatus::LowData, BalanceStatus::NoData,   std::nullopt};

QString legendWord(std::optional<BalanceStatus> status) {
    return status ? word(*status) : weekStillOpen();
}

} // namespace

double paintStatusLegend(QPainter* painter, const QRectF& box, const QFont& font, const Tokens& tokens) {
    const QFont caption = fontFor(TextStyle::Caption, font);
    const QFontMetricsF metrics(caption);
    const double line = std::ceil(std::max<double>(metrics.height(), spacing::statusShape));
    QPointF place = box.topLeft();
    for (const auto& status : legendEntries) {
        const QString words = legendWord(status);
        const double wordWidth = std::ceil(metrics.horizontalAdvance(words)) + 1;
        const double width = spacing::statusShape + legendWordGap + wordWidth;
        if (place.x() > box.left() && place.x() + width > box.right()) {
            place = {box.left(), place.y() + line + legendLineGap};
        }
        if (painter != nullptr) {
            const double shapeTop = std::round(place.y() + (line - spacing::statusShape) / 2);
            const QRectF shape(std::round(place.x()), shapeTop, spacing::statusShape, spacing::statusShape);
            const QRectF text(place.x() + spacing::statusShape + legendWordGap, place.y(), wordWidth, line);
            paintStatusShape(*painter, mirroredIn(box, shape, painter->layoutDirection()), status,
                             tokens.accent);
            painter->setFont(caption);
            painter->setPen(tokens.text2);
            painter->drawText(mirroredIn(box, text, painter->layoutDirection()),
                              Qt::AlignVCenter | Qt::TextDontClip, words);
        }
        place.rx() += width + entryGap;
    }
    return place.y() + line - box.top();
}

StatusLegend::StatusLegend(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const auto& status : legendEntries) {
        words.append(legendWord(status));
    }
    setAccessibleName(tr("Status shapes"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

int StatusLegend::heightForWidth(int width) const {
    return static_cast<int>(
        std::ceil(paintStatusLegend(nullptr, QRectF(0, 0, width, 0), font(), tokensOf(palette()))));
}

QSize StatusLegend::sizeHint() const {
    constexpr int comfortable = 640;
    return {comfortable, heightForWidth(comfortable)};
}

QSize StatusLegend::minimumSizeHint() const {
    constexpr int narrow = 200;
    return {narrow, fontMetrics().height()};
}

void StatusLegend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintStatusLegend(&painter, rect(), font(), tokensOf(palette()));
}

} // namespace dorsal
