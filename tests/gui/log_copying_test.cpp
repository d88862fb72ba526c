// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_fixture.h"

#include "app/dialogs/copy_log_dialog.h"
#include "app/window/log_copying.h"
#include "core/logbook/profile_settings.h"

#include <QCheckBox>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

class CopyOfTheLog : public WindowTest {
protected:
    /// Tells something about the person, then saves a copy as the person does.
    void save(Qt::CheckState withProfile) {
        Profile profile;
        profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
        writeProfile(log().logbook(), profile);
        prompts.files.emplace_back(folder.filePath(QStringLiteral("copy.dorsal")));
        window().copyLog();
        auto* dialog = window().findChild<CopyLogDialog*>();
        ASSERT_NE(dialog, nullptr);
        auto* box = dialog->findChild<QCheckBox*>();
        EXPECT_FALSE(box->isChecked());
        box->setCheckState(withProfile);
        QSignalSpy copied(window().findChild<LogCopying*>(), &LogCopying::copied);
        dialog->accept();
        ASSERT_TRUE(copied.count() == 1 || copied.wait());
    }
    [[nodiscard]] Profile copiedProfile() const {
        return readProfile(openLogFile(toPath(folder.filePath(QStringLiteral("copy.dorsal"))))->reader());
    }
};

} // namespace

TEST_F(CopyOfTheLog, leavesTheProfileOutUnlessItIsTicked) {
    save(Qt::Unchecked);
    EXPECT_EQ(copiedProfile(), Profile());
}

TEST_F(CopyOfTheLog, takesTheProfileWithItWhenItIsTicked) {
    save(Qt::Checked);
    EXPECT_EQ(copiedProfile().stateOf(Condition::ShoulderConcern), ConditionState::Yes);
}

TEST_F(CopyOfTheLog, refusesTheLogItself) {
    prompts.files.emplace_back(fromPath(logPath()));
    window().copyLog();
    window().findChild<CopyLogDialog*>()->accept();
    ASSERT_EQ(prompts.told.size(), 2U);
    EXPECT_EQ(prompts.told[1].title, QStringLiteral("That is the log itself"));
}

} // namespace dorsal
