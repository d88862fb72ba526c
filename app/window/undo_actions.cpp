// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/undo_actions.h"

#include "app/window/open_log.h"
#include "app/words/enum_words.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace dorsal {

namespace {

enum class Direction { Back, Forth };

std::optional<Direction> directionOf(const QKeyEvent& event) {
    if (event.matches(QKeySequence::Undo)) {
        return Direction::Back;
    }
    const QKeyCombination keys = event.keyCombination();
    const bool redo = event.matches(QKeySequence::Redo) || keys == (Qt::CTRL | Qt::Key_Y) ||
                      keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    return redo ? std::optional(Direction::Forth) : std::nullopt;
}

bool hasOwnStep(const QObject& field, Direction direction) {
    const bool back = direction == Direction::Back;
    if (const auto* line = qobject_cast<const QLineEdit*>(&field)) {
        return !line->isReadOnly() && (back ? line->isUndoAvailable() : line->isRedoAvailable());
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field)) {
        const QTextDocument& document = *text->document();
        return !text->isReadOnly() && (back ? document.isUndoAvailable() : document.isRedoAvailable());
    }
    return false;
}

bool isField(const QObject& object) {
    return qobject_cast<const QLineEdit*>(&object) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&object) != nullptr;
}

} // namespace

UndoActions::UndoActions(QObject* parent)
    : QObject(parent), undo_(new QAction(undoText(std::nullopt), this)),
      redo_(new QAction(redoText(std::nullopt), this)) {
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connect(undo_, &QAction::triggered, this,
            [this] { log_->runner().run([this] { log_->logbook().undo(); }); });
    connect(redo_, &QAction::triggered, this,
            [this] { log_->runner().run([this] { log_->logbook().redo(); }); });
    qApp->installEventFilter(this);
    refresh();
}

UndoActions::~UndoActions() = default;

void UndoActions::use(OpenLog* log) {
    if (log_ != nullptr) {
        disconnect(&log_->changes(), nullptr, this, nullptr);
    }
    log_ = log;
    if (log_ != nullptr) {
        connect(&log_->changes(), &LogSignals::changed, this, &UndoActions::refresh);
    }
    refresh();
}

void UndoActions::refresh() {
    const auto back = log_ == nullptr ? std::nullopt : log_->logbook().undoable();
    const auto forth = log_ == nullptr ? std::nullopt : log_->logbook().redoable();
    undo_->setText(undoText(back));
    redo_->setText(redoText(forth));
    undo_->setEnabled(back.has_value());
    redo_->setEnabled(forth.has_value());
}

bool UndoActions::eventFilter(QObject* watched, QEvent* event) {
    // A text field claims these keys even when it has nothing to take back; then they are the log's.
    if (event->type() == QEvent::ShortcutOverride && isField(*watched)) {
        const auto direction = directionOf(*static_cast<QKeyEvent*>(event));
        if (direction && !hasOwnStep(*watched, *direction)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dorsal
