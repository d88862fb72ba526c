// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rest_strip.h"

#include "app/ports/clock.h"
#include "app/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/icon_label.h"
#include "app/widgets/text_label.h"
#include "app/words/format.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

namespace dorsal {

namespace {

constexpr int tickMs = 250;
constexpr int stripHeight = 48;
constexpr int shareLine = 3;
constexpr int ruleHeight = 24;
constexpr std::chrono::seconds extension{15};
constexpr int digitsAbove = 5; // points above the body text

/// What is left rounded up, so that 0:01 stands until the very end.
std::chrono::seconds shownSeconds(Countdown::Span left) {
    return std::chrono::ceil<std::chrono::seconds>(left);
}

} // namespace

RestStrip::RestStrip(const Clock& clock, QWidget* parent)
    : QWidget(parent), clock_(clock), state_(new QLabel(tr("Rest"), this)), left_(new QLabel(this)),
      whole_(makeLabel({}, TextStyle::Body, TextTone::Quiet, this)), rule_(new QFrame(this)),
      nextWord_(makeLabel(tr("Next"), TextStyle::Body, TextTone::Quiet, this)), next_(new QLabel(this)),
      pause_(makeButton({}, IconName::Pause, this)), more_(makeButton(tr("15 s"), IconName::Plus, this)),
      skip_(makeButton(tr("Skip"), IconName::Skip, this)) {
    setVisible(false);
    setAccessibleName(tr("Rest timer"));
    tick_.setInterval(tickMs);
    connect(&tick_, &QTimer::timeout, this, &RestStrip::refresh);
    connect(pause_, &QPushButton::clicked, this, &RestStrip::togglePause);
    connect(more_, &QPushButton::clicked, this, &RestStrip::extend);
    connect(skip_, &QPushButton::clicked, this, &RestStrip::stop);
    more_->setAccessibleName(tr("15 seconds more rest"));
    skip_->setAccessibleName(tr("Skip the rest"));
    for (const auto& [key, button] : {std::pair(tr("Alt+P"), pause_), std::pair(tr("Alt++"), more_),
                                      std::pair(tr("Alt+="), more_), std::pair(tr("Alt+K"), skip_)}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        button->setToolTip(key);
    }
    more_->setToolTip(tr("Alt++"));
    next_->setTextFormat(Qt::RichText);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() + digitsAbove);
    big.setBold(true);
    left_->setFont(big);
    layOut();
}

void RestStrip::layOut() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, shareLine, 16, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(IconName::Timer, this));
    row->addWidget(state_);
    row->addWidget(left_);
    row->addWidget(whole_);
    rule_->setFrameShape(QFrame::VLine);
    rule_->setFrameShadow(QFrame::Plain);
    rule_->setForegroundRole(QPalette::Mid);
    rule_->setFixedHeight(ruleHeight);
    row->addWidget(rule_);
    row->addWidget(nextWord_);
    row->addWidget(next_, 1);
    row->addWidget(pause_);
    row->addWidget(more_);
    row->addWidget(skip_);
    next_->setMinimumWidth(0);
    next_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize RestStrip::sizeHint() const {
    return {QWidget::sizeHint().width(), std::max(stripHeight, QWidget::sizeHint().height())};
}

void RestStrip::start(std::chrono::seconds length) {
    if (length <= std::chrono::seconds::zero()) {
        stop();
        return;
    }
    rest_.start(length, clock_.steady());
    told_ = false;
    show();
    refresh();
}

void RestStrip::setNext(const QString& next) {
    next_->setText(next);
    nextWord_->setVisible(!next.isEmpty());
    rule_->setVisible(!next.isEmpty());
}

void RestStrip::stop() {
    rest_.skip();
    tick_.stop();
    hide();
}

void RestStrip::togglePause() {
    if (rest_.state() == Countdown::State::Paused) {
        rest_.resume(clock_.steady());
    } else {
        rest_.pause(clock_.steady());
    }
    refresh();
}

void RestStrip::extend() {
    rest_.extend(extension, clock_.steady());
    told_ = false;
    refresh();
}

void RestStrip::refresh() {
    const SteadyTime now = clock_.steady();
    const bool paused = rest_.state() == Countdown::State::Paused;
    const bool over = rest_.isOver(now);
    const Format format;
    state_->setText(over ? tr("Rest over") : paused ? tr("Paused") : tr("Rest"));
    left_->setText(format.duration(shownSeconds(rest_.remaining(now))));
    whole_->setText(tr("of %1").arg(format.duration(shownSeconds(rest_.length()))));
    pause_->setText(paused ? tr("Go on") : tr("Pause"));
    pause_->setIcon(icon(paused ? IconName::Play : IconName::Pause));
    pause_->setEnabled(!over);
    if (over && !told_) {
        told_ = true;
        announceEnd();
    }
    keepTicking();
    update();
}

void RestStrip::keepTicking() {
    const bool ticks =
        isVisible() && rest_.state() == Countdown::State::Running && !rest_.isOver(clock_.steady());
    if (ticks != tick_.isActive()) {
        ticks ? tick_.start() : tick_.stop();
    }
}

void RestStrip::announceEnd() {
    QAccessibleEvent alert(state_, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QApplication::alert(window());
}

void RestStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    if (rest_.length() <= Countdown::Span::zero()) {
        return;
    }
    const double share = static_cast<double>(rest_.remaining(clock_.steady()).count()) /
                         static_cast<double>(rest_.length().count());
    const int reach = static_cast<int>(share * width());
    const int from = isRightToLeft() ? width() - reach : 0;
    painter.fillRect(QRect(from, 0, reach, shareLine), tokens.accent);
}

void RestStrip::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void RestStrip::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    keepTicking();
}

} // namespace dorsal
