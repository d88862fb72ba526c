// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_dialog.h"

#include "app/widgets/exercise_picker.h"
#include "app/window/notice_strip.h"
#include "app/window/page_stack.h"
#include "tests/support/import_text.h"
#include "tests/support/window_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>

namespace dorsal {
namespace {

using namespace literals;

std::string rowOf(const std::string& exercise, int dayOfMonth = 7) {
    const std::string date = std::to_string(dayOfMonth) + " Apr 2026, ";
    return R"row("Day",")row" + date + R"row(10:14",")row" + date + R"row(11:00","",")row" + exercise +
           R"row(",,"",0,"normal",60,8,,,)row" + "\n";
}

class ImportDialogTest : public WindowTest {
protected:
    QString fileOf(const std::string& text, const QString& name = QStringLiteral("history.csv")) {
        QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return path;
    }
    [[nodiscard]] ImportDialog* dialog() { return window().findChild<ImportDialog*>(); }
    [[nodiscard]] QString texts() {
        QStringList all;
        for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
            all += label->isVisible() ? label->text() : QString();
        }
        return all.join('\n');
    }
    [[nodiscard]] QPushButton* button(const QString& begin) {
        for (QPushButton* found : dialog()->findChildren<QPushButton*>()) {
            if (found->isVisible() && found->text().remove('&').startsWith(begin)) {
                return found;
            }
        }
        return nullptr;
    }
    /// Until the file is read, or refused.
    void waitUntilRead() {
        EXPECT_TRUE(QTest::qWaitFor([this] {
            return dialog() != nullptr && button("Other file") != nullptr &&
                   button("Other file")->isEnabled();
        }));
    }
    void open(const QStringList& files) {
        window().importFiles(files);
        waitUntilRead();
    }
    void waitUntilClosed() {
        EXPECT_TRUE(QTest::qWaitFor([this] { return dialog() == nullptr; }));
    }
    void importAll(const QString& file) {
        open({file});
        button("Import")->click();
        waitUntilClosed();
    }
    [[nodiscard]] std::size_t sessions() { return log().reader().sessions({}).size(); }
    [[nodiscard]] QString notice() {
        for (const NoticeStrip* strip : window().findChildren<NoticeStrip*>()) {
            if (strip->isVisible()) {
                return strip->text();
            }
        }
        return {};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), key, modifiers);
    }
};

const std::string twoDays = hevyHeader + rowOf("Bench Press (Barbell)") + rowOf("Bent Over Row (Barbell)", 8);
const std::string openUnit =
    strongHeader + "2024-03-04 18:05:11,\"Push\",1h,\"Bench Press (Barbell)\",1,135,5,0,0,,,\n";

TEST_F(ImportDialogTest, importsAsOneStepThatUndoesAndRedoes) {
    open({fileOf(twoDays)});
    EXPECT_TRUE(texts().contains("history.csv · Hevy · 7 April 2026 to 8 April 2026"));
    ASSERT_NE(button("Import 2 sessions"), nullptr);
    EXPECT_TRUE(button("Import 2 sessions")->hasFocus()) << "Enter imports";

    QTest::keyClick(button("Import 2 sessions"), Qt::Key_Return);
    waitUntilClosed();

    EXPECT_EQ(sessions(), 2U);
    EXPECT_EQ(notice(), "2 sessions imported. Ctrl+Z takes it back.");
    EXPECT_EQ(log().logbook().undoable(), Operation::ImportHistory);
    press(Qt::Key_Z);
    EXPECT_EQ(sessions(), 0U);
    EXPECT_TRUE(log().reader().exercises().empty());
    press(Qt::Key_Y);
    EXPECT_EQ(sessions(), 2U);
}

TEST_F(ImportDialogTest, theNoticeLeadsToProgress) {
    importAll(fileOf(twoDays));

    for (NoticeStrip* strip : window().findChildren<NoticeStrip*>()) {
        if (strip->isVisible()) {
            strip->findChild<QPushButton*>()->click();
        }
    }

    EXPECT_EQ(window().findChild<PageStack*>()->current(), PageName::Progress);
}

TEST_F(ImportDialogTest, theSameFileAgainAddsNothing) {
    const QString file = fileOf(twoDays);
    importAll(file);
    open({file});

    ASSERT_NE(button("Nothing new to import"), nullptr);
    EXPECT_FALSE(button("Nothing new to import")->isEnabled());
    EXPECT_FALSE(button("Nothing new to import")->toolTip().isEmpty());
    button("Cancel")->click();
    waitUntilClosed();
    EXPECT_EQ(sessions(), 2U);
}

TEST_F(ImportDialogTest, anOverlappingNewerFileAddsOnlyWhatIsNew) {
    importAll(fileOf(twoDays));
    importAll(fileOf(twoDays + rowOf("Pull Up", 9)));

    EXPECT_EQ(notice(), "1 session imported. Ctrl+Z takes it back.");
    EXPECT_EQ(sessions(), 3U);
    press(Qt::Key_Z);
    EXPECT_EQ(sessions(), 2U);
}

TEST_F(ImportDialogTest, asksForTheUnitAndWaitsForTheAnswer) {
    open({fileOf(openUnit)});
    EXPECT_TRUE(texts().contains("Are the loads in kilograms or pounds?"));
    EXPECT_FALSE(button("Import")->isEnabled());
    EXPECT_EQ(button("Import")->toolTip(), "First say whether the loads are in kilograms or pounds.");
    const auto radios = dialog()->findChildren<QRadioButton*>();
    ASSERT_EQ(radios.size(), 2);
    EXPECT_TRUE(radios[0]->hasFocus());
    EXPECT_FALSE(radios[0]->isChecked()) << "nothing is answered for the person";

    QTest::keyClick(radios[1], Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return button("Import 1 session")->isEnabled(); }));
    EXPECT_TRUE(dialog()->findChildren<QRadioButton*>().at(1)->isChecked());
    button("Import")->click();
    waitUntilClosed();

    EXPECT_EQ(log().reader().sets(log().reader().sessions({}).at(0).id).at(0).load, 135_lb);
}

TEST_F(ImportDialogTest, aNameWithoutAMatchBecomesAnOwnExercise) {
    open({fileOf(hevyHeader + rowOf("Landmine Meadows Row"))});
    EXPECT_TRUE(texts().contains("1 name without a match"));
    const auto* becomes = dialog()->findChild<QComboBox*>();
    EXPECT_EQ(becomes->currentText(), "New exercise");
    ASSERT_NE(button("Take "), nullptr) << "a guess is offered";

    button("Import")->click();
    waitUntilClosed();

    ASSERT_EQ(log().reader().ownExercises().size(), 1U);
    EXPECT_EQ(log().reader().ownExercises()[0].balance, BalanceOverride::None);
    EXPECT_TRUE(log().reader().nameMappings().empty());
}

TEST_F(ImportDialogTest, aSuggestionIsTakenWhenItIsConfirmed) {
    open({fileOf(hevyHeader + rowOf("Landmine Meadows Row"))});
    const QString guess = button("Take ")->text().mid(5);
    button("Take ")->click();

    EXPECT_EQ(dialog()->findChild<QComboBox*>()->currentText(), guess);
    button("Import")->click();
    waitUntilClosed();

    EXPECT_TRUE(log().reader().ownExercises().empty());
    ASSERT_EQ(log().reader().nameMappings().size(), 1U);
    open({fileOf(hevyHeader + rowOf("Landmine Meadows Row", 9))});
    EXPECT_FALSE(texts().contains("without a match")) << "the answer is remembered";
}

TEST_F(ImportDialogTest, anotherExerciseIsFoundByTyping) {
    open({fileOf(hevyHeader + rowOf("Xyzzy"))});
    auto* becomes = dialog()->findChild<QComboBox*>();
    becomes->setFocus();
    QTest::keyClick(becomes, Qt::Key_End);
    auto* picker = dialog()->findChild<ExercisePicker*>();
    ASSERT_TRUE(picker->isVisible());
    QTest::keyClicks(picker->focusProxy(), "pullup");
    QTest::keyClick(picker->focusProxy(), Qt::Key_Return);

    EXPECT_EQ(becomes->currentText(), "Pull-Up");
    EXPECT_TRUE(texts().contains("counts as back"));
    button("Import")->click();
    waitUntilClosed();
    EXPECT_EQ(log().reader().exercises().at(0).key, ExerciseKey{"pull-up"});
}

TEST_F(ImportDialogTest, anOwnExerciseCountsAsThePersonSays) {
    open({fileOf(hevyHeader + rowOf("Xyzzy"))});
    auto* becomes = dialog()->findChild<QComboBox*>();
    QTest::keyClick(becomes, Qt::Key_Down);
    EXPECT_EQ(becomes->currentText(), "New exercise, counts as back");
    button("Import")->click();
    waitUntilClosed();
    EXPECT_EQ(log().reader().ownExercises().at(0).balance, BalanceOverride::Back);
}

TEST_F(ImportDialogTest, copiesAreLeftOutUnlessTheyAreWanted) {
    const std::string once = rowOf("Bench Press (Barbell)") + rowOf("Pull Up");
    std::string twice = hevyHeader;
    twice.append(once).append(once);
    for (const bool leaveOut : {true, false}) {
        open({fileOf(twice)});
        EXPECT_TRUE(texts().contains("Copies of a whole session"));
        auto* box = dialog()->findChild<QCheckBox*>();
        EXPECT_EQ(box->text().remove('&'), "Leave out the copied session");
        box->setChecked(leaveOut);
        button("Import")->click();
        waitUntilClosed();
        EXPECT_EQ(log().reader().sets(log().reader().sessions({}).at(0).id).size(), leaveOut ? 2U : 4U);
        press(Qt::Key_Z);
    }
}

TEST_F(ImportDialogTest, waitsForAnotherProgramThatIsWriting) {
    open({fileOf(twoDays)});
    const auto other = openLogFile(logPath());
    other->begin();
    button("Import")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts().contains("Another program is writing"); }));
    EXPECT_EQ(sessions(), 0U);

    other->rollback();
    waitUntilClosed();
    EXPECT_EQ(sessions(), 2U);
}

TEST_F(ImportDialogTest, cancelLeavesNoTrace) {
    open({fileOf(twoDays)});
    const auto other = openLogFile(logPath());
    other->begin();
    button("Import")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts().contains("Another program is writing"); }));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts().contains("Cancelled. Nothing was imported."); }));
    other->rollback();

    EXPECT_EQ(sessions(), 0U);
    EXPECT_TRUE(log().reader().exercises().empty());
    EXPECT_FALSE(log().logbook().undoable());
    EXPECT_TRUE(button("Import 2 sessions")->isEnabled()) << "it can be tried again";
    button("Cancel")->click();
    waitUntilClosed();
    EXPECT_EQ(notice(), "");
}

TEST_F(ImportDialogTest, canBeLeftWhenThePagesCannotReadWhatWasWritten) {
    open({fileOf(twoDays)});
    const auto broken = QObject::connect(&log().changes(), &LogSignals::changed, [] {
        throw ProblemError({ProblemKind::CannotOpenLog, "gone.dorsal", 0, {}, {}});
    });
    button("Import")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts().contains("gone.dorsal"); }));
    QObject::disconnect(broken);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    waitUntilClosed();
}

TEST_F(ImportDialogTest, aBadFileIsToldWithItsNameAndAnotherOneCanBeTaken) {
    struct Case {
        std::string text;
        QString says;
    };
    for (const Case& bad :
         {Case{"", "is empty"}, Case{"\x89PNG\r\n\x1a\n" + std::string(8, '\0'), "is not a text file"},
          Case{"Day,Movement,Kilos\n1,2,3\n", "Known are the CSV exports of Strong and Hevy"},
          Case{hevyHeader, "not one set below it"},
          Case{hevyHeader + rowOf("Pull Up") + std::string(10UL * 1024 * 1024, 'x'), "line 3"}}) {
        const QString path = fileOf(bad.text);
        open({path});
        EXPECT_TRUE(texts().contains(path)) << texts().toStdString();
        EXPECT_TRUE(texts().contains(bad.says)) << texts().toStdString();
        EXPECT_EQ(button("Import"), nullptr);

        prompts.files.emplace_back(fileOf(twoDays, QStringLiteral("good.csv")));
        button("Other file")->click();
        waitUntilRead();
        EXPECT_NE(button("Import 2 sessions"), nullptr);
        button("Cancel")->click();
        waitUntilClosed();
    }
    open({folder.path()});
    EXPECT_TRUE(texts().contains("is a folder"));
    EXPECT_EQ(sessions(), 0U);
}

TEST_F(ImportDialogTest, rowsThatCannotBeReadAreToldWithTheirLine) {
    open({fileOf(hevyHeader + rowOf("Pull Up") + rowOf("Pull Up", 31) +
                 R"row("Day","7 Apr 2026, 10:14","","","Pull Up",,"",0,"normal",1e308,8,,,)row"
                 "\n"
                 R"row("Day","7 Apr 2026, 10:14","","","Pull Up",,"",0,"normal",60,-8,,,)row"
                 "\n"
                 R"row("Day","7 Apr)row")});

    for (const char* told : {"line 3: “31 Apr 2026, 10:14” is no date", "line 4: “1e308”",
                             "The file holds 2 such rows in all.", "line 6: the row ends too early"}) {
        EXPECT_TRUE(texts().contains(QString::fromUtf8(told))) << told << '\n' << texts().toStdString();
    }
    EXPECT_NE(button("Import 1 session"), nullptr) << "the good rows are not lost";
}

TEST_F(ImportDialogTest, severalFilesFollowEachOther) {
    open({fileOf("", QStringLiteral("empty.csv")), fileOf(twoDays, QStringLiteral("a.csv")),
          fileOf(hevyHeader + rowOf("Pull Up", 9), QStringLiteral("b.csv"))});
    EXPECT_TRUE(texts().contains("2 more files follow"));
    button("Leave this file out")->click();
    waitUntilRead();
    button("Import 2 sessions")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return button("Import 1 session") != nullptr; }));
    button("Import 1 session")->click();
    waitUntilClosed();

    EXPECT_EQ(sessions(), 3U);
    EXPECT_EQ(notice(), "3 sessions imported from 2 files.");
}

TEST_F(ImportDialogTest, theDemoTakesAFileInMemory) {
    window().openDemo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window().windowTitle().startsWith("Demo"); }));
    open({fileOf(twoDays)});
    button("Import 2 sessions")->click();
    waitUntilClosed();

    EXPECT_EQ(notice(), "2 sessions imported. Ctrl+Z takes it back.");
    EXPECT_TRUE(openAgain()->reader().isEmpty());
}

TEST_F(ImportDialogTest, endsWithTheLogThatItWouldWriteTo) {
    open({fileOf(twoDays)});
    const auto other = openLogFile(logPath());
    other->begin();
    button("Import")->click();
    window().openDemo();

    ASSERT_TRUE(QTest::qWaitFor([this] { return window().windowTitle().startsWith("Demo"); }));
    EXPECT_EQ(dialog(), nullptr);
    other->rollback();
    EXPECT_TRUE(openAgain()->reader().isEmpty());
}

TEST_F(ImportDialogTest, theMenuAsksForAFile) {
    press(Qt::Key_I);
    ASSERT_EQ(prompts.told.size(), 1U);
    EXPECT_EQ(prompts.told[0].title, "Import a history");
    EXPECT_EQ(dialog(), nullptr);

    prompts.files.emplace_back(fileOf(twoDays));
    window().importHistory();
    waitUntilRead();
    EXPECT_NE(button("Import 2 sessions"), nullptr);
}

TEST_F(ImportDialogTest, filesCanBeDropped) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileOf(twoDays))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &drop);

    waitUntilRead();
    EXPECT_NE(button("Import 2 sessions"), nullptr);
}

TEST_F(ImportDialogTest, theReportCanBeSaved) {
    open({fileOf(twoDays)});
    const QString path = folder.filePath(QStringLiteral("report.txt"));
    prompts.files.emplace_back(path);
    button("Save report")->click();
    QFile report(path);
    ASSERT_TRUE(report.open(QIODevice::ReadOnly));
    EXPECT_TRUE(report.readAll().startsWith("history.csv"));

    prompts.files.emplace_back(folder.filePath(QStringLiteral("missing/report.txt")));
    button("Save report")->click();
    EXPECT_EQ(prompts.told.back().title, "The report was not saved");
}

TEST_F(ImportDialogTest, fitsASmallScreenAndNamesItsControls) {
    window().resize(900, 600);
    open({fileOf(hevyHeader + rowOf("Xyzzy") + rowOf("Landmine Meadows Row") + rowOf("Pull Up"))});

    EXPECT_LE(dialog()->width(), 860);
    EXPECT_LE(dialog()->height(), 560);
    for (const QWidget* control : dialog()->findChildren<QWidget*>()) {
        if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        EXPECT_FALSE(control->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
            << control->metaObject()->className();
    }
}

} // namespace
} // namespace dorsal
