// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_resume.h"

#include "app/pages/today_words.h"
#include "app/theme/rounded_card.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/progress_ring.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace dorsal {
namespace {

constexpr int bannerHeight = 72;

} // namespace

TodayResume::TodayResume(QWidget* parent)
    : QFrame(parent), ring_(new ProgressRing), title_(new ElidedLabel({}, TextStyle::BodyBold)),
      line_(makeParagraph({}, TextStyle::Body, TextTone::Quiet)),
      resume_(makePrimaryButton(tr("Resume"), IconName::Play, tr("Enter", "key"))) {
    setMinimumHeight(bannerHeight);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(title_);
    words->addWidget(line_);
    words->addStretch(1);
    QPushButton* finish = makeButton(tr("Finish as it is"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::cardPadding, spacing::rowGap, spacing::cardPadding, spacing::rowGap);
    row->setSpacing(spacing::cardPadding);
    row->addWidget(ring_);
    row->addLayout(words, 1);
    row->addWidget(finish);
    row->addWidget(resume_);
    setTabOrder(resume_, finish);
    connect(resume_, &QPushButton::clicked, this, &TodayResume::resumeWanted);
    connect(finish, &QPushButton::clicked, this, &TodayResume::finishWanted);
}

void TodayResume::show(const OpenSession& open, Day today, const Format& format) {
    const SetProgress& progress = open.progress;
    const double share =
        progress.allHalves > 0 ? static_cast<double>(progress.doneHalves) / progress.allHalves : 0;
    ring_->show(share, setsDone(progress.doneHalves, format));
    title_->setText(tr("%1 is not finished", "title of a session").arg(sessionTitle(open.session)));
    line_->setText(openSessionLine(open, today, format));
    setAccessibleName(title_->fullText());
    setAccessibleDescription(line_->text());
}

void TodayResume::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    paintRoundedCard(painter, rect(), spacing::cardRadius, tokens.base, tokens.ctl);
}

} // namespace dorsal
