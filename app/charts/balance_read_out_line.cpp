// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_read_out_line.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/status_shape.h"
#include "app/words/enum_words.h"

#include <QPainter>

#include <cmath>

namespace dorsal {

namespace {

constexpr double partGap = 20;
constexpr double innerGap = 8;
constexpr double swatch = 10;

/// Writes parts one after another from the leading edge on, or only measures them.
class LineWriter final {
public:
    LineWriter(const QFont& font, const Tokens& tokens, QPainter* painter, const QRectF& box)
        : font_(font), tokens_(tokens), painter_(painter), box_(box) {}

    void text(const QString& words, TextStyle style) {
        const QFont font = fontFor(style, font_);
        const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(words));
        if (painter_ != nullptr) {
            painter_->setFont(font);
            painter_->setPen(tokens_.text);
            painter_->drawText(next(width + 1, box_.height()), Qt::AlignVCenter | Qt::TextDontClip, words);
        }
        x_ += width;
    }
    void square(const QColor& color) {
        if (painter_ != nullptr) {
            painter_->setPen(Qt::NoPen);
            painter_->setBrush(color);
            painter_->drawRoundedRect(next(swatch, swatch), 2, 2);
        }
        x_ += swatch;
    }
    void shape(std::optional<BalanceStatus> status) {
        constexpr double size = spacing::statusShape;
        if (painter_ != nullptr) {
            paintStatusShape(*painter_, next(size, size), status, tokens_.accent);
        }
        x_ += size;
    }
    void gap(double width) { x_ += width; }
    [[nodiscard]] double width() const { return x_; }

private:
    /// The room of the next part.
    [[nodiscard]] QRectF next(double width, double height) const {
        const double left =
            painter_->layoutDirection() == Qt::RightToLeft ? box_.right() - x_ - width : box_.left() + x_;
        return {left, std::round(box_.top() + (box_.height() - height) / 2), width, height};
    }

    QFont font_;
    const Tokens& tokens_;
    QPainter* painter_;
    QRectF box_;
    double x_ = 0;
};

void writeSide(LineWriter& line, const QColor& color, const QString& name, const QString& number) {
    line.gap(partGap);
    line.square(color);
    line.gap(innerGap);
    line.text(name, TextStyle::Body);
    line.gap(innerGap + 4);
    line.text(number, TextStyle::BodyBold);
}

void writeNumbers(LineWriter& line, const QString& title, const BalanceReadOut& readOut,
                  const Tokens& tokens) {
    line.text(title, TextStyle::BodyBold);
    writeSide(line, tokens.backFill, BalanceReadOutLine::tr("Back"), readOut.back);
    writeSide(line, tokens.chestFill, BalanceReadOutLine::tr("Chest"), readOut.chest);
}

void writeVerdict(LineWriter& line, const BalanceReadOut& readOut) {
    if (!readOut.ratio.isEmpty()) {
        const bool leads = readOut.ratioToOne.startsWith(readOut.ratio);
        line.text(leads ? readOut.ratio : readOut.ratioToOne, TextStyle::BodyBold);
        line.text(leads ? readOut.ratioToOne.mid(readOut.ratio.size()) : QString(), TextStyle::Body);
        line.gap(partGap);
    }
    line.shape(readOut.status);
    line.gap(innerGap);
    line.text(readOut.verdict, TextStyle::Body);
}

/// Of any week below that title, so that nothing beside the line moves with the numbers.
int widestLine(const QWidget& widget, const QString& title) {
    BalanceReadOut widest;
    widest.back = QStringLiteral("88.5");
    widest.chest = QStringLiteral("88.5");
    widest.ratio = QStringLiteral("8.8");
    widest.ratioToOne = BalanceReadOutLine::tr("%1 to 1").arg(widest.ratio);
    widest.verdict = word(BalanceStatus::Building);
    widest.status = BalanceStatus::Building;
    const Tokens& tokens = tokensOf(widget.palette());
    LineWriter line(widget.font(), tokens, nullptr, {});
    writeNumbers(line, title, widest, tokens);
    line.gap(partGap);
    writeVerdict(line, widest);
    return static_cast<int>(std::ceil(line.width()));
}

} // namespace

BalanceReadOutLine::BalanceReadOutLine(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BalanceReadOutLine::setReadOut(std::optional<BalanceReadOut> readOut) {
    readOut_ = std::move(readOut);
    setAccessibleName(readOut_ ? readOut_->sentence : QString());
    update();
}

QSize BalanceReadOutLine::sizeHint() const {
    // The longest title there is: of a quarter.
    return {widestLine(*this, tr("%1, average week").arg(QStringLiteral("Oct to Dec 2026"))),
            spacing::rowHeight(fontMetrics())};
}

QSize BalanceReadOutLine::minimumSizeHint() const {
    return {sizeHint().width() / 2, sizeHint().height()};
}

BalanceReadOutLine::Shape BalanceReadOutLine::shapeFor(int width) const {
    if (width >= sizeHint().width()) {
        return Shape::OneLine;
    }
    return width >= widestLine(*this, QStringLiteral("28 September 2026")) ? Shape::ShortTitle
                                                                           : Shape::TwoLines;
}

int BalanceReadOutLine::heightForWidth(int width) const {
    return shapeFor(width) == Shape::TwoLines ? 2 * fontMetrics().height() + spacing::rowGap
                                              : sizeHint().height();
}

void BalanceReadOutLine::paintEvent(QPaintEvent* /*event*/) {
    if (!readOut_) {
        return;
    }
    const Tokens& tokens = tokensOf(palette());
    const Shape shape = shapeFor(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF line(rect());
    line.setHeight(shape == Shape::TwoLines ? height() / 2.0 : height());
    LineWriter writer(font(), tokens, &painter, line);
    writeNumbers(writer, shape == Shape::OneLine ? readOut_->title : readOut_->shortTitle, *readOut_, tokens);
    if (shape == Shape::TwoLines) {
        LineWriter below(font(), tokens, &painter, line.translated(0, line.height()));
        writeVerdict(below, *readOut_);
    } else {
        writer.gap(partGap);
        writeVerdict(writer, *readOut_);
    }
}

} // namespace dorsal
