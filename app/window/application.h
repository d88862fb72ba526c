// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace dorsal {

class Prompts;

/// The program's event loop. What a page cannot read while it is being shown (a log on a stick that was
/// pulled out) is told instead of ending the program; changes have their own catch, OperationRunner.
class Application final : public QApplication {
    Q_OBJECT
public:
    Application(int& argc, char** argv);

    /// Where failures are told from now on; null: they end the program.
    void tellBy(Prompts* prompts) { prompts_ = prompts; }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    void tellSoon(const QString& text);

    Prompts* prompts_ = nullptr;
    bool telling_ = false;
};

} // namespace dorsal
