// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_page.h"

#include "app/models/log_catalogue.h"
#include "app/pages/today_advice_card.h"
#include "app/pages/today_balance.h"
#include "app/pages/today_last_time.h"
#include "app/pages/today_recent.h"
#include "app/pages/today_resume.h"
#include "app/pages/today_safety.h"
#include "app/pages/today_start.h"
#include "app/pages/today_welcome.h"
#include "app/pages/today_words.h"
#include "app/ports/clock.h"
#include "app/ports/log_signals.h"
#include "app/ports/navigation.h"
#include "app/ports/operation_runner.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/page_header.h"
#include "app/words/format.h"
#include "core/logbook/sessions.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {
namespace {

/// The week's card is half as wide again as the list beside it.
constexpr int wideColumn = 31;
constexpr int sideColumn = 21;
/// Takes the height that a tall window has left.
constexpr int belowAll = 12;

} // namespace

TodayPage::TodayPage(Logbook& logbook, LogSignals& logSignals, const LogCatalogue& catalogue,
                     const Clock& clock, Navigation& navigation, OperationRunner& runner, QWidget* parent)
    : QWidget(parent), logbook_(logbook), catalogue_(catalogue), clock_(clock), navigation_(navigation),
      runner_(runner), header_(new PageHeader(tr("Today"))), scroll_(new QScrollArea(this)),
      content_(new QWidget), grid_(new QGridLayout(content_)) {
    makeHeader(navigation);
    makeParts(navigation);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(content_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll_);
    setAccessibleName(tr("Today"));
    connect(&logSignals, &LogSignals::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    refresh();
}

void TodayPage::makeHeader(Navigation& navigation) {
    QPushButton* past = makeButton(tr("Log a past session…"));
    QPushButton* empty = makeButton(tr("Start an empty session"));
    connect(past, &QPushButton::clicked, this, [&navigation] { navigation.logPastSession(); });
    connect(empty, &QPushButton::clicked, this, [&navigation] { navigation.startEmpty(); });
    headerButtons_ = new QWidget;
    auto* row = new QHBoxLayout(headerButtons_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::sidePadding);
    row->addWidget(past);
    row->addWidget(empty);
    header_->addControl(headerButtons_);
}

void TodayPage::makeParts(Navigation& navigation) {
    resume_ = new TodayResume;
    connect(resume_, &TodayResume::resumeWanted, this, [this] {
        if (shown_ && shown_->open) {
            navigation_.openSession(shown_->open->session.id);
        }
    });
    connect(resume_, &TodayResume::finishWanted, this, &TodayPage::finishOpen);
    balance_ = new TodayBalance;
    start_ = new TodayStart(navigation);
    lastTime_ = new TodayLastTime;
    advice_ = new TodayAdviceCard;
    connect(advice_, &TodayAdviceCard::answered, this, [this](const OpenAdvice& open, AdviceAnswer answer) {
        runner_.run([this, open, answer] {
            answerAdvice(logbook_, open.key, open.advice, answer, dayOf(clock_.local()));
        });
        if (answer == AdviceAnswer::Accepted && !open.gate.instead.empty()) {
            navigation_.addToSession(open.gate.instead.front());
        }
    });
    addAnswerKey(Qt::Key_A, AdviceAnswer::Accepted);
    addAnswerKey(Qt::Key_X, AdviceAnswer::Ignored);
    recent_ = new TodayRecent(navigation);
    welcome_ = new TodayWelcome(navigation);
    placeholder_ = makeBalancePlaceholder(nullptr);
    safety_ = new TodaySafety;
    connect(safety_, &TodaySafety::read, this, &TodayPage::safetyRead);
    parts_ = {header_,   welcome_, resume_, balance_,     start_,
              lastTime_, advice_,  recent_, placeholder_, safety_};
    for (QWidget* part : parts_) {
        part->setParent(content_);
    }
}

void TodayPage::addAnswerKey(Qt::Key key, AdviceAnswer answer) {
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, advice_, [this, answer] { advice_->answer(answer); });
}

void TodayPage::refresh() {
    TodayFacts facts = readToday(logbook_.reader(), catalogue_.catalogue(), catalogue_.directory(),
                                 catalogue_.profile(), clock_.local());
    if (shown_ != facts) {
        const bool hadFocus = isAncestorOf(QApplication::focusWidget());
        showFacts(facts);
        shown_ = std::move(facts);
        arrange();
        // The button that had it may be gone.
        if (hadFocus && !isAncestorOf(QApplication::focusWidget())) {
            focusFirst();
        }
    }
}

void TodayPage::showFacts(const TodayFacts& facts) {
    const Format format(facts.settings.unit);
    header_->setSubtitle(format.longDate(facts.day));
    if (facts.open) {
        resume_->show(*facts.open, facts.day, format);
    }
    balance_->show(facts, format);
    start_->show(facts, format);
    lastTime_->show(facts, format);
    advice_->show(facts, format);
    recent_->show(facts, format);
    for (const StartOffer& offer : facts.offers) {
        if (offer.plan == coachsSampleKey().latin1()) {
            welcome_->setSampleLength(offer.length);
        }
    }
}

void TodayPage::place(QWidget* part, int row, int column, int columns) {
    grid_->addWidget(part, row, column, 1, columns);
    placed_.push_back(part);
}

void TodayPage::arrange() {
    const bool narrow = width() < spacing::narrowPage;
    const int margin = narrow ? spacing::narrowPageMargin : spacing::pageMargin;
    const int beside = std::max(margin, (width() - spacing::readingWidth) / 2);
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item;
    }
    placed_.clear();
    grid_->setContentsMargins(beside, spacing::headerTop, beside, margin);
    grid_->setSpacing(spacing::cardGap);
    grid_->setRowStretch(belowAll, 1);
    place(header_, 0, 0, 2);
    // The three ways to begin stand alone.
    headerButtons_->setVisible(!shown_->logIsEmpty);
    if (shown_->logIsEmpty) {
        arrangeEmpty(narrow);
    } else {
        arrangeFilled(narrow);
    }
    for (QWidget* part : parts_) {
        part->setVisible(std::ranges::find(placed_, part) != placed_.end());
    }
}

void TodayPage::arrangeEmpty(bool narrow) {
    const bool safety = !shown_->settings.safetySeen;
    place(welcome_, 1, 0, 2);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
    const bool beside = safety && !narrow;
    // Who made a plan before any session starts it here.
    place(shown_->hasOwnPlans ? static_cast<QWidget*>(start_) : placeholder_, 2, 0, beside ? 1 : 2);
    if (safety) {
        place(safety_, beside ? 2 : 3, beside ? 1 : 0, beside ? 1 : 2);
    }
}

void TodayPage::arrangeFilled(bool narrow) {
    grid_->setColumnStretch(0, wideColumn);
    grid_->setColumnStretch(1, sideColumn);
    int row = 1;
    const auto line = [&](QWidget* part) { place(part, row++, 0, 2); };
    if (!shown_->settings.safetySeen) {
        line(safety_);
    }
    if (shown_->open) {
        line(resume_);
    }
    const bool hasLast = shown_->lastTime.has_value();
    const bool hasAdvice = !shown_->advice.empty();
    if (narrow) {
        line(balance_);
        line(start_);
        if (hasAdvice) {
            line(advice_);
        }
        if (hasLast) {
            line(lastTime_);
        }
        line(recent_);
    } else {
        place(balance_, row, 0);
        place(start_, row++, 1);
        if (hasAdvice) {
            place(advice_, row, 0, hasLast ? 1 : 2);
            if (hasLast) {
                place(lastTime_, row, 1);
            }
            place(recent_, row + 1, 0, 2);
        } else {
            if (hasLast) {
                place(lastTime_, row, 0);
            }
            place(recent_, row, hasLast ? 1 : 0, hasLast ? 1 : 2);
        }
    }
}

void TodayPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    focusFirst();
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TodayPage::focusFirst() {
    QWidget* first = start_->firstButton();
    if (shown_->logIsEmpty) {
        first = welcome_->firstButton();
    } else if (shown_->open) {
        first = resume_->resumeButton();
    }
    if (first != nullptr) {
        first->setFocus();
    }
}

void TodayPage::focusInEvent(QFocusEvent* /*event*/) {
    focusFirst();
}

void TodayPage::finishOpen() {
    if (!shown_ || !shown_->open) {
        return;
    }
    const Session open = shown_->open->session;
    runner_.run([this, open] {
        const LocalTime now = clock_.local();
        finishSession(logbook_, open.id, forgottenSince(logbook_.reader(), open, now).value_or(now));
    });
}

void TodayPage::safetyRead() {
    runner_.run([this] {
        LogSettings settings = readLogSettings(logbook_.reader());
        settings.safetySeen = true;
        writeLogSettings(logbook_, settings);
    });
}

} // namespace dorsal
