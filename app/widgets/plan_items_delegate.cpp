// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plan_items_delegate.h"

#include "app/models/log_catalogue.h"
#include "app/theme/spacing.h"
#include "app/theme/typography.h"
#include "app/widgets/plan_columns.h"
#include "app/widgets/plan_line_painter.h"
#include "app/words/enum_words.h"
#include "app/words/plan_words.h"
#include "core/stats/balance.h"

#include <QPainter>

#include <algorithm>

namespace dorsal {

namespace {

using End = PlanLinePainter::Side;

constexpr int radioSize = 17;
/// From the edge of a choice's line to its words.
constexpr int choiceIndent = PlanColumns::handle + radioSize + spacing::cardPadding;
constexpr int underGap = 2;

int workingSets(const std::vector<PlannedSet>& sets) {
    return static_cast<int>(std::ranges::count_if(sets, [](const PlannedSet& set) {
        return set.kind == SetKind::Working || set.kind == SetKind::Failure;
    }));
}

QRect besideLine(const QRect& line, int size) {
    return {line.left(), line.center().y() - size / 2, size, size};
}

} // namespace

PlanItemsDelegate::PlanItemsDelegate(const PlanItemsModel& model, const LogCatalogue& catalogue,
                                     QObject* parent)
    : QStyledItemDelegate(parent), model_(model), catalogue_(catalogue), text_(catalogue) {}

void PlanItemsDelegate::setOpened(const QModelIndex& index, int height) {
    const QPersistentModelIndex before = opened_;
    opened_ = index;
    openedHeight_ = height;
    for (const QModelIndex& changed : {QModelIndex(before), index}) {
        if (changed.isValid()) {
            emit sizeHintChanged(changed);
        }
    }
}

int PlanItemsDelegate::paragraphHeight(const QString& text, CautionAction caution, const QFont& font,
                                       int left) const {
    const QFont small = fontFor(TextStyle::Caption, font);
    return PlanLinePainter::heightOf(text, small,
                                     std::max(lineWidth_, 1) - left - PlanColumns::edge -
                                         PlanLinePainter::badgeWidth(caution, small));
}

int PlanItemsDelegate::lineHeight(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(option.font);
    const int oneLine = spacing::rowHeight(metrics);
    const PlanLine& line = model_.line(index.row());
    if (const auto* choice = std::get_if<PlanChoiceRow>(&line)) {
        const QString below = text_.below(*choice);
        return below.isEmpty()
                   ? oneLine
                   : oneLine + paragraphHeight(below, text_.caution(*choice), option.font, choiceIndent);
    }
    const auto* item = std::get_if<PlanItemRow>(&line);
    if (item == nullptr) {
        return oneLine;
    }
    const QString below = text_.below(*item);
    return below.isEmpty()
               ? std::max(oneLine, spacing::exerciseHeader)
               : std::max(spacing::twoLineRow,
                          metrics.height() + underGap + 2 * spacing::rowGap +
                              paragraphHeight(below, text_.caution(*item), option.font, PlanColumns::handle));
}

QSize PlanItemsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isOpen = opened_.isValid() && index == opened_;
    return {0, lineHeight(option, index) + (isOpen ? openedHeight_ : 0)};
}

void PlanItemsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    const PlanLinePainter pen(*painter, option);
    const PlanLine& line = model_.line(index.row());
    if (const auto* slot = std::get_if<PlanSlotRow>(&line)) {
        paintSlot(pen, option, *slot);
    } else if (const auto* item = std::get_if<PlanItemRow>(&line)) {
        paintItem(pen, option, index, *item);
    } else {
        paintChoice(pen, option, std::get<PlanChoiceRow>(line));
    }
    painter->restore();
}

void PlanItemsDelegate::paintSlot(const PlanLinePainter& pen, const QStyleOptionViewItem& option,
                                  const PlanSlotRow& slot) const {
    const Tokens& tokens = pen.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    pen.painter().fillRect(option.rect, selected ? tokens.selection : tokens.alt);
    pen.painter().setPen(tokens.line);
    pen.painter().drawLine(option.rect.topLeft(), option.rect.topRight());
    pen.painter().drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect line = option.rect.adjusted(PlanColumns::edge, 0, -PlanColumns::edge, 0);
    if (model_.isEditable()) {
        const QString add = tr("Add");
        const int width = QFontMetrics(option.font).horizontalAdvance(add) + spacing::buttonIcon;
        const QRect cell = PlanLinePainter::takeEnd(line, width + PlanColumns::edge);
        pen.words(cell, add, option.font, tokens.text2, End::End);
        pen.picture(besideLine(cell, spacing::buttonIcon), IconName::Plus, tokens.text2);
    }
    const QFont bold = fontFor(TextStyle::BodyBold, option.font);
    const QString name = heading(slot.slot);
    pen.words(line, name, bold, tokens.text);
    line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(name) + spacing::rowGap);
    if (slot.length > std::chrono::seconds(0)) {
        pen.words(line, tr("about %1").arg(planLength(slot.length, format_)),
                  fontFor(TextStyle::Caption, option.font), tokens.text2);
    }
}

void PlanItemsDelegate::paintItem(const PlanLinePainter& pen, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const PlanItemRow& row) const {
    const Tokens& tokens = pen.tokens();
    pen.ground();
    pen.painter().setPen(tokens.line2);
    pen.painter().drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect line(option.rect.topLeft(), QSize(option.rect.width(), lineHeight(option, index)));
    line.adjust(spacing::rowGap, 0, -PlanColumns::edge, 0);
    if (model_.isEditable()) {
        pen.picture(besideLine(line, spacing::buttonIcon), IconName::Drag, tokens.text2);
    }
    line.setLeft(option.rect.left() + PlanColumns::handle);
    const QString below = text_.below(row);
    QRect first = line;
    if (!below.isEmpty()) {
        const CautionAction caution = text_.caution(row);
        const int paragraph = paragraphHeight(below, caution, option.font, PlanColumns::handle);
        const int words = QFontMetrics(option.font).height();
        first.setTop(line.top() + (line.height() - words - underGap - paragraph) / 2);
        first.setHeight(words);
        const QRect under(line.left(), first.bottom() + 1 + underGap, line.width(), paragraph);
        paintBelow(pen, under, below, caution, option.font);
    }
    paintNumbers(pen, first, option.font, row);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    pen.words(first, text_.name(row), selected ? fontFor(TextStyle::BodyBold, option.font) : option.font,
              tokens.text);
}

void PlanItemsDelegate::paintBelow(const PlanLinePainter& pen, QRect rect, const QString& below,
                                   CautionAction caution, const QFont& font) {
    const QFont small = fontFor(TextStyle::Caption, font);
    pen.badge(rect, caution, small);
    rect.setLeft(rect.left() + PlanLinePainter::badgeWidth(caution, small));
    pen.paragraph(rect, below, small, pen.tokens().text2);
}

void PlanItemsDelegate::paintCounts(const PlanLinePainter& pen, const QRect& cell, const QFont& font,
                                    const PlanItemRow& row) const {
    const Tokens& tokens = pen.tokens();
    const Exercise* exercise = text_.exercise(row);
    const BalanceShare share = exercise ? balanceShare(*exercise) : BalanceShare{};
    const bool back = row.item.slot == Slot::Main && share.backHalves == 2;
    const bool chest = row.item.slot == Slot::Main && share.chestHalves == 2;
    if (!back && !chest) {
        pen.words(cell, QStringLiteral("–"), font, tokens.text2, End::End);
        return;
    }
    const QString side = back ? tr("back") : tr("chest");
    pen.words(cell, side, font, tokens.text, End::End);
    const QRect count =
        cell.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(side + QLatin1Char(' ')), 0);
    pen.words(count, QString::number(workingSets(PlanLineText::sets(row))),
              fontFor(TextStyle::BodyBold, font), back ? tokens.backText : tokens.chestText, End::End);
}

void PlanItemsDelegate::paintNumbers(const PlanLinePainter& pen, QRect& line, const QFont& font,
                                     const PlanItemRow& row) const {
    paintCounts(pen, PlanLinePainter::takeEnd(line, PlanColumns::counts), font, row);
    const bool isSaidBelow = PlanLineText::saysSetsBelow(row.item);
    paintSets(pen, line, font, isSaidBelow ? std::vector<PlannedSet>() : PlanLineText::sets(row),
              text_.exercise(row));
}

void PlanItemsDelegate::paintSets(const PlanLinePainter& pen, QRect& line, const QFont& font,
                                  const std::vector<PlannedSet>& sets, const Exercise* exercise) const {
    const Tokens& tokens = pen.tokens();
    const QRect rest = PlanLinePainter::takeEnd(line, PlanColumns::rest);
    if (!sets.empty() && sets.front().rest) {
        pen.words(rest, format_.duration(*sets.front().rest), font, tokens.text2, End::End);
    }
    pen.words(PlanLinePainter::takeEnd(line, PlanColumns::load), plannedLoad(sets, format_), font,
              tokens.text2, End::End);
    // Long doses and long names share what is left.
    const QString dose = plannedSetsInLine(sets, exercise, format_);
    pen.words(line, dose, font, tokens.text, End::End);
    line.setRight(line.right() - QFontMetrics(font).horizontalAdvance(dose) - spacing::rowGap);
}

void PlanItemsDelegate::paintChoice(const PlanLinePainter& pen, const QStyleOptionViewItem& option,
                                    const PlanChoiceRow& row) const {
    const Tokens& tokens = pen.tokens();
    pen.ground();
    QRect line = option.rect.adjusted(PlanColumns::handle, 0, -PlanColumns::edge, 0);
    line.setHeight(spacing::rowHeight(QFontMetrics(option.font)));
    pen.radio(besideLine(line.adjusted(spacing::rowGap / 2, 0, 0, 0), radioSize), row.isToday);
    line.setLeft(option.rect.left() + choiceIndent);
    const QFont small = fontFor(TextStyle::Caption, option.font);
    const QString below = text_.below(row);
    if (!below.isEmpty()) {
        const QRect under(line.left(), line.bottom() + 1 - spacing::rowGap / 2, line.width(),
                          paragraphHeight(below, text_.caution(row), option.font, choiceIndent));
        paintBelow(pen, under, below, text_.caution(row), option.font);
    }
    const QRect mark = PlanLinePainter::takeEnd(line, PlanColumns::counts);
    if (row.isToday) {
        pen.words(mark, tr("today", "the choice that is picked"), small, tokens.text2, End::End);
    }
    paintSets(pen, line, option.font, row.sets, catalogue_.catalogue().find(row.exercise));
    pen.words(line, exerciseName(row.exercise, catalogue_.catalogue()),
              row.isToday ? fontFor(TextStyle::BodyBold, option.font) : option.font, tokens.text);
}

} // namespace dorsal
