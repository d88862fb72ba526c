// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import_sheet.h"
#include "app/models/import_run.h"
#include "core/logbook/log_settings.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace dorsal {

class ElidedLabel;
class Prompts;

/// Asks for the file that another app exported; nothing when cancelled.
[[nodiscard]] std::optional<QString> askForImport(Prompts& prompts);

/// Shows what a file of another app would bring, asks what it leaves open, and imports it. Several files
/// follow each other.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `files` has at least one.
    ImportDialog(ImportDesk desk, const LogSettings& settings, Prompts& prompts, QStringList files,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;
    ImportDialog(const ImportDialog&) = delete;
    ImportDialog& operator=(const ImportDialog&) = delete;

    /// While it writes: rolls back and stays. Else goes on to the next file, or closes after the last.
    void reject() override;

signals:
    /// The file is in the log.
    void imported(const dorsal::ImportOutcome& outcome);

private:
    enum class State { Reading, Refused, Ready, Writing };

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void connectRun();
    void readNext();
    void read(std::optional<LoadUnit> unit);
    void takeOtherFile();
    void showReading(const std::shared_ptr<const ImportReading>& reading);
    void refuse(const QString& sentence);
    void write();
    void finish(const ImportOutcome& outcome);
    void enter(State state);
    void say(const QString& text);
    void showHead();
    void showButtons();
    void saveReport();

    ImportDesk desk_;
    BalanceOptions options_;
    Format format_;
    Prompts& prompts_;
    QStringList files_; ///< those that follow
    QString file_;
    State state_ = State::Reading;
    UnitQuestion unit_;
    std::unique_ptr<ImportDraft> draft_;
    ImportSheet* sheet_ = nullptr;
    ElidedLabel* what_ = nullptr;
    QLabel* promise_ = nullptr;
    QLabel* message_ = nullptr;
    QScrollArea* middle_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* other_ = nullptr;
    QPushButton* report_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* import_ = nullptr;
    std::unique_ptr<ImportRun> run_;
};

} // namespace dorsal
