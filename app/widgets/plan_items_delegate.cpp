// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plan_items_delegate.h"

#include "app/models/log_catalogue.h"
#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/plan_columns.h"
#include "app/words/enum_words.h"
#include "app/words/plan_words.h"
#include "core/stats/balance.h"
#include "core/training/acting_cautions.h"

#include <QPainter>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int inkWidth = 3;
constexpr int radio = 16;
constexpr int radioDot = 8;

void drawWords(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
               const QColor& color, Qt::Alignment alignment = Qt::AlignLeft) {
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// Takes a column off the end of the line.
QRect takeEnd(QRect& line, int width) {
    const QRect cell(line.right() - width + 1, line.top(), width, line.height());
    line.setRight(line.right() - width);
    return cell;
}

/// True when each of its choices has a line below.
bool isListed(const PlanItem& item) {
    return item.choices.size() > 1 && item.choices.size() <= PlanItemsModel::mostListed;
}

/// True when only the exercises say how much.
bool asksForNothing(const PlanItem& item) {
    return std::ranges::none_of(item.sets, [](const PlannedSet& set) { return set.reps || set.hold; });
}

int workingSets(const PlanItem& item) {
    return static_cast<int>(std::ranges::count_if(item.sets, [](const PlannedSet& set) {
        return set.kind == SetKind::Working || set.kind == SetKind::Failure;
    }));
}

} // namespace

PlanItemsDelegate::PlanItemsDelegate(const PlanItemsModel& model, const LogCatalogue& catalogue,
                                     QObject* parent)
    : QStyledItemDelegate(parent), model_(model), catalogue_(catalogue) {}

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

int PlanItemsDelegate::lineHeight(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int oneLine = spacing::rowHeight(QFontMetrics(option.font));
    const PlanItemRow* item = model_.itemAt(index);
    if (item == nullptr) {
        return oneLine;
    }
    const int two = std::max(spacing::twoLineRow, oneLine + QFontMetrics(option.font).height());
    return below(*item).isEmpty() ? std::max(oneLine, spacing::exerciseHeader) : two;
}

QSize PlanItemsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isOpen = opened_.isValid() && index == opened_;
    return {0, lineHeight(option, index) + (isOpen ? openedHeight_ : 0)};
}

void PlanItemsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    const PlanLine& line = model_.line(index.row());
    if (const auto* slot = std::get_if<PlanSlotRow>(&line)) {
        paintSlot(*painter, option, *slot);
    } else if (const auto* item = std::get_if<PlanItemRow>(&line)) {
        paintItem(*painter, option, index, *item);
    } else {
        paintChoice(*painter, option, std::get<PlanChoiceRow>(line));
    }
    painter->restore();
}

void PlanItemsDelegate::paintSlot(QPainter& painter, const QStyleOptionViewItem& option,
                                  const PlanSlotRow& slot) const {
    const Tokens& tokens = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? tokens.selection : tokens.alt);
    painter.setPen(tokens.line);
    painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect line = option.rect.adjusted(spacing::sidePadding, 0, -spacing::sidePadding, 0);
    if (model_.isEditable()) {
        const QString add = tr("Add");
        QRect cell = takeEnd(line, QFontMetrics(option.font).horizontalAdvance(add) + 28);
        drawWords(painter, cell, add, option.font, tokens.text2, Qt::AlignRight);
        paintIcon(painter,
                  QRectF(cell.left(), cell.center().y() - 8, spacing::buttonIcon, spacing::buttonIcon),
                  IconName::Plus, tokens.text2);
    }
    const QFont bold = fontFor(TextStyle::BodyBold, option.font);
    const QString name = heading(slot.slot);
    drawWords(painter, line, name, bold, tokens.text);
    line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(name) + spacing::rowGap);
    if (slot.length > std::chrono::seconds(0)) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(slot.length);
        drawWords(painter, line, tr("about %1").arg(format_.minutes(minutes)),
                  fontFor(TextStyle::Caption, option.font), tokens.text2);
    }
}

const Exercise* PlanItemsDelegate::exerciseOf(const PlanItemRow& row) const {
    return catalogue_.catalogue().find(row.today.value_or(row.item.choices.front()));
}

QString PlanItemsDelegate::nameOf(const PlanItemRow& row) const {
    const Catalogue& catalogue = catalogue_.catalogue();
    if (!isListed(row.item)) {
        return exerciseName(row.today.value_or(row.item.choices.front()), catalogue);
    }
    return row.item.chooseBy == ChooseBy::MobilityNeed ? tr("Mobility drill") : tr("One of these");
}

QString PlanItemsDelegate::below(const PlanItemRow& row) const {
    const Catalogue& catalogue = catalogue_.catalogue();
    QStringList parts;
    if (row.item.choices.size() > 1) {
        parts += tr("choose one of %1, %2", "number, how")
                     .arg(row.item.choices.size())
                     .arg(word(row.item.chooseBy));
        if (row.item.chooseBy == ChooseBy::MobilityNeed && catalogue_.profile().mobilityNeed) {
            parts.last() += QStringLiteral(": ") + word(*catalogue_.profile().mobilityNeed);
        }
    }
    if (row.swap) {
        parts += swapSentence(exerciseName(row.swap->from, catalogue),
                              QString::fromStdString(row.swap->reason.note));
    }
    const Exercise* exercise = exerciseOf(row);
    if (exercise == nullptr && row.item.choices.size() == 1) {
        parts += tr("not known here: replace it, or make it an exercise of your own");
    } else if (exercise != nullptr && !row.swap) {
        const auto acting = actingCautions(*exercise, catalogue_.profile());
        if (!acting.empty()) {
            parts += QString::fromStdString(acting.front().caution.note);
        }
    }
    if (row.item.superset) {
        parts += tr("superset %1").arg(*row.item.superset);
    }
    if (!row.item.sets.empty() && !row.item.sets.front().tempo.empty()) {
        parts += tempoText(row.item.sets.front().tempo);
    }
    if (!row.item.note.empty()) {
        parts += QString::fromStdString(row.item.note);
    }
    return parts.join(QStringLiteral(" · "));
}

void PlanItemsDelegate::paintItem(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const PlanItemRow& row) const {
    const Tokens& tokens = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, selected ? tokens.selection : tokens.hover);
    }
    if (selected) {
        const QRect bar(option.rect.topLeft(), QSize(inkWidth, option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
    painter.setPen(tokens.line2);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect line(option.rect.topLeft(), QSize(option.rect.width(), lineHeight(option, index)));
    line.adjust(spacing::rowGap, 0, -spacing::sidePadding, 0);
    if (model_.isEditable()) {
        paintIcon(painter,
                  QRectF(line.left(), line.center().y() - 8, spacing::buttonIcon, spacing::buttonIcon),
                  IconName::Drag, tokens.text2);
    }
    line.setLeft(line.left() + PlanColumns::handle - spacing::rowGap);
    const QString second = below(row);
    QRect first = line;
    if (!second.isEmpty()) {
        first.setHeight(line.height() / 2 + spacing::grid / 4);
        const QRect under(line.left(), first.bottom() - 2, line.width(), line.bottom() - first.bottom());
        drawWords(painter, under, second, fontFor(TextStyle::Caption, option.font), tokens.text2);
    }
    paintNumbers(painter, first, option, row);
    const QFont font = selected ? fontFor(TextStyle::BodyBold, option.font) : option.font;
    drawWords(painter, first, nameOf(row), font, tokens.text);
}

void PlanItemsDelegate::paintNumbers(QPainter& painter, QRect& line, const QStyleOptionViewItem& option,
                                     const PlanItemRow& row) const {
    const Tokens& tokens = tokensOf(option.palette);
    const Exercise* exercise = exerciseOf(row);
    const QRect counts = takeEnd(line, PlanColumns::counts);
    const BalanceShare share = exercise ? balanceShare(*exercise) : BalanceShare{};
    const bool back = row.item.slot == Slot::Main && share.backHalves == 2;
    const bool chest = row.item.slot == Slot::Main && share.chestHalves == 2;
    const QString side = back ? tr("back") : chest ? tr("chest") : QString();
    if (side.isEmpty()) {
        drawWords(painter, counts, QStringLiteral("–"), option.font, tokens.text2, Qt::AlignRight);
    } else {
        QRect cell = counts;
        drawWords(painter, cell, side, option.font, tokens.text, Qt::AlignRight);
        cell.setRight(cell.right() - QFontMetrics(option.font).horizontalAdvance(side + QLatin1Char(' ')));
        drawWords(painter, cell, QString::number(workingSets(row.item)),
                  fontFor(TextStyle::BodyBold, option.font), back ? tokens.backText : tokens.chestText,
                  Qt::AlignRight);
    }
    const QRect rest = takeEnd(line, PlanColumns::rest);
    if (!row.item.sets.empty() && row.item.sets.front().rest) {
        drawWords(painter, rest, format_.duration(*row.item.sets.front().rest), option.font, tokens.text2,
                  Qt::AlignRight);
    }
    const QRect load = takeEnd(line, PlanColumns::load);
    drawWords(painter, load, plannedLoad(row.item.sets, format_), option.font, tokens.text2, Qt::AlignRight);
    // Long doses and long names share what is left.
    const bool isSaidBelow = isListed(row.item) && asksForNothing(row.item);
    const QString dose = isSaidBelow ? QString() : plannedSetsInLine(row.item.sets, exercise, format_);
    drawWords(painter, line, dose, option.font, tokens.text, Qt::AlignRight);
    line.setRight(line.right() - QFontMetrics(option.font).horizontalAdvance(dose) - spacing::rowGap);
}

void PlanItemsDelegate::paintChoice(QPainter& painter, const QStyleOptionViewItem& option,
                                    const PlanChoiceRow& row) const {
    const Tokens& tokens = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, selected ? tokens.selection : tokens.hover);
    }
    QRect line = option.rect.adjusted(PlanColumns::handle, 0, -spacing::sidePadding, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(line.left() + 4.5, line.center().y() - radio / 2.0 + 0.5, radio, radio);
    painter.setPen(QPen(row.isToday ? tokens.accent : tokens.ctl, 1));
    painter.setBrush(tokens.base);
    painter.drawEllipse(circle);
    if (row.isToday) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(
            QRectF(circle.center() - QPointF(radioDot / 2.0, radioDot / 2.0), QSizeF(radioDot, radioDot)));
    }
    line.setLeft(line.left() + radio + spacing::rowGap + 8);
    const QRect today = takeEnd(line, PlanColumns::counts + PlanColumns::rest);
    const Exercise* exercise = catalogue_.catalogue().find(row.exercise);
    if (row.isToday) {
        drawWords(painter, today, tr("picked for today"), fontFor(TextStyle::Caption, option.font),
                  tokens.text2, Qt::AlignRight);
    }
    if (exercise != nullptr) {
        PlannedSet own;
        own.reps = exercise->prescription.reps;
        own.hold = exercise->prescription.hold;
        line.setRight(line.right() - PlanColumns::load);
        const QString dose = plannedSetsInLine({own}, exercise, format_);
        drawWords(painter, line, dose, option.font, tokens.text, Qt::AlignRight);
        line.setRight(line.right() - QFontMetrics(option.font).horizontalAdvance(dose) - spacing::rowGap);
    }
    drawWords(painter, line, exerciseName(row.exercise, catalogue_.catalogue()),
              row.isToday ? fontFor(TextStyle::BodyBold, option.font) : option.font, tokens.text);
}

} // namespace dorsal
