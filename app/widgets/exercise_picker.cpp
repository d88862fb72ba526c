// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/exercise_picker.h"

#include "app/models/log_catalogue.h"
#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/widgets/text_label.h"
#include "app/words/enum_words.h"
#include "core/files/exercise_search.h"
#include "core/training/acting_cautions.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int popupWidth = 560;
constexpr int popupHeight = 360;
constexpr int keyRole = Qt::UserRole;

} // namespace

ExercisePicker::ExercisePicker(const LogCatalogue& catalogue, QWidget* parent)
    : QFrame(parent, Qt::Popup), catalogue_(catalogue),
      title_(makeLabel(QString(), TextStyle::BodyBold, TextTone::Normal, this)), typed_(new QLineEdit(this)),
      found_(new QListWidget(this)) {
    setFrameShape(QFrame::StyledPanel);
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::sidePadding, spacing::sidePadding, spacing::sidePadding,
                               spacing::sidePadding);
    column->setSpacing(spacing::rowGap);
    column->addWidget(title_);
    column->addWidget(typed_);
    column->addWidget(found_);
    typed_->setPlaceholderText(tr("Type a name, such as row, RDL or pullup"));
    typed_->setAccessibleName(tr("Search exercises"));
    typed_->installEventFilter(this);
    found_->setAccessibleName(tr("Exercises found"));
    found_->setFocusPolicy(Qt::NoFocus);
    found_->setFrameShape(QFrame::NoFrame);
    found_->setUniformItemSizes(true);
    setFocusProxy(typed_);
    connect(typed_, &QLineEdit::textChanged, this, &ExercisePicker::fill);
    connect(found_, &QListWidget::itemClicked, this, &ExercisePicker::pick);
}

void ExercisePicker::open(const QString& title, const QPoint& place,
                          std::function<bool(const Exercise&)> likely) {
    likely_ = std::move(likely);
    title_->setText(title);
    typed_->clear();
    fill();
    resize(popupWidth, popupHeight);
    const QScreen* screen = QGuiApplication::screenAt(place);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    move(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    typed_->setFocus();
}

void ExercisePicker::setLikely(std::function<bool(const Exercise&)> likely) {
    likely_ = std::move(likely);
    fill();
}

void ExercisePicker::setTyped(const QString& text) {
    typed_->setText(text);
}

QString ExercisePicker::caution(const Exercise& exercise) const {
    const Profile& profile = catalogue_.profile();
    if (isLeftOut(exercise, profile)) {
        return tr("better left out unless you have checked how your pelvis stands");
    }
    const auto cautions = actingCautions(exercise, profile);
    return cautions.empty() ? QString()
                            : tr("%1: %2", "how strict a caution is, the caution")
                                  .arg(word(cautions.front().action),
                                       QString::fromStdString(cautions.front().caution.note));
}

void ExercisePicker::fill() {
    std::vector<const Exercise*> hits =
        ExerciseSearch(catalogue_.catalogue()).find(typed_->text().trimmed().toStdString());
    if (likely_) {
        std::stable_partition(hits.begin(), hits.end(),
                              [this](const Exercise* exercise) { return likely_(*exercise); });
    }
    if (typed_->text().trimmed().isEmpty()) {
        // What is to be avoided is not suggested, but found by its name.
        std::erase_if(hits, [this](const Exercise* exercise) {
            return actionFor(*exercise, catalogue_.profile()) == CautionAction::Avoid;
        });
    }
    found_->clear();
    for (const Exercise* exercise : hits) {
        const QString name = QString::fromStdString(exercise->name);
        const QString warning = caution(*exercise);
        auto* item = new QListWidgetItem(
            warning.isEmpty() ? name : tr("%1 — %2", "exercise, caution").arg(name, warning), found_);
        item->setData(keyRole, QString::fromStdString(exercise->key.text));
        item->setToolTip(warning);
        item->setSizeHint(QSize(0, spacing::rowHeight(fontMetrics())));
        if (!warning.isEmpty()) {
            item->setIcon(icon(IconName::Warning, tokensOf(palette()).cautionIcon));
        }
    }
    found_->setCurrentRow(0);
}

void ExercisePicker::pick() {
    const QListWidgetItem* item = found_->currentItem();
    if (item == nullptr) {
        return;
    }
    const ExerciseKey key{item->data(keyRole).toString().toStdString()};
    hide();
    emit picked(key);
}

bool ExercisePicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched != typed_ || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(found_, event);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace dorsal
