// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/exercise_name_delegate.h"

#include "app/models/exercise_list_model.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/exercise_dot.h"

#include <QPainter>

namespace dorsal {

namespace {

constexpr int inkBar = 3;
constexpr int dotCenter = 16;
constexpr int cellPadding = spacing::sidePadding;

} // namespace

ExerciseNameDelegate::ExerciseNameDelegate(const ExerciseListModel& model, QObject* parent)
    : QStyledItemDelegate(parent), model_(model) {}

void ExerciseNameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Exercise* exercise = model_.exercise(index);
    if (exercise == nullptr) {
        return;
    }
    painter->save();
    const Tokens& tokens = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool isName = index.column() == ExerciseListModel::Name;
    if (selected) {
        painter->fillRect(option.rect, tokens.selection);
    }
    painter->setPen(tokens.line2);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto placed = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect text = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (isName) {
        if (selected) {
            painter->fillRect(placed({option.rect.topLeft(), QSize(inkBar, option.rect.height())}),
                              tokens.accent);
        }
        const QRect dot(option.rect.left() + dotCenter, option.rect.center().y(), 1, 1);
        paintExerciseDot(*painter, QPointF(placed(dot).topLeft()) + QPointF(0, 0.5), dotOf(exercise),
                         option.palette);
        text.setLeft(option.rect.left() + nameLeft);
    }
    const QFont font = selected && isName ? fontFor(TextStyle::BodyBold, option.font) : option.font;
    const bool quiet =
        index.column() == ExerciseListModel::Needs || index.column() == ExerciseListModel::Last;
    painter->setFont(font);
    painter->setPen(quiet ? tokens.text2 : tokens.text);
    const auto alignment =
        QStyle::visualAlignment(option.direction, index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    const QRect place = placed(text);
    painter->drawText(place, static_cast<int>(alignment),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace dorsal
