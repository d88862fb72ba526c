// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/plugin_sounds.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

constexpr int longestLoadMs = 20000;

SoundWishes tonesOnly() {
    return {};
}

SoundWishes nothingToHear() {
    SoundWishes wishes;
    wishes.tones = false;
    return wishes;
}

TEST(PluginSounds, aMissingPlugInIsToldOnceAndStopsNobody) {
    const QTemporaryDir empty;
    PluginSounds sounds({empty.path()});
    QSignalSpy told(&sounds, &Sounds::unavailable);
    sounds.open(tonesOnly());
    sounds.play(Tone::Tick, 0);
    ASSERT_TRUE(told.wait(longestLoadMs));
    sounds.say(QStringLiteral("Switch sides"));
    sounds.close();
    sounds.open(tonesOnly());
    sounds.findDevices();
    EXPECT_FALSE(told.wait(0));
    ASSERT_EQ(told.size(), 1);
    EXPECT_NE(told.first().first().toString().indexOf(QStringLiteral("sounds is missing")), -1);
}

TEST(PluginSounds, aFileThatIsNoPlugInIsToldAsMissing) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("dorsal_sound_plugin.so")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a library");
    file.close();
    PluginSounds sounds({folder.path()});
    QSignalSpy told(&sounds, &Sounds::unavailable);
    sounds.open(tonesOnly());
    ASSERT_TRUE(told.wait(longestLoadMs));
    EXPECT_EQ(told.size(), 1);
}

TEST(PluginSounds, withTonesAndVoiceOffNothingIsLoaded) {
    const QTemporaryDir empty;
    PluginSounds sounds({empty.path()});
    QSignalSpy told(&sounds, &Sounds::unavailable);
    sounds.open(nothingToHear());
    sounds.play(Tone::Tick, 0);
    sounds.close();
    EXPECT_FALSE(told.wait(0));
    EXPECT_TRUE(told.isEmpty());
}

TEST(PluginSounds, thePlugInOfThisBuildAnswersThroughTheSamePort) {
    PluginSounds sounds(pluginFolders());
    QSignalSpy found(&sounds, &Sounds::devicesFound);
    QSignalSpy told(&sounds, &Sounds::unavailable);
    sounds.findDevices();
    EXPECT_TRUE(found.wait(longestLoadMs));
    EXPECT_TRUE(told.isEmpty());
}

TEST(PluginSounds, endingWhileThePlugInIsStillBeingLoadedIsNoHarm) {
    PluginSounds sounds(pluginFolders());
    sounds.open(tonesOnly());
}

} // namespace
} // namespace dorsal
