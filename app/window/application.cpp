// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/ports/prompts.h"
#include "app/words/explain.h"

#include <QTimer>

namespace dorsal {

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {}

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& error) {
        if (prompts_ == nullptr) {
            throw;
        }
        tellSoon(explain(error));
        return false;
    }
}

void Application::tellSoon(const QString& text) {
    if (telling_) {
        return; // told once, not by every page and every second
    }
    telling_ = true;
    QTimer::singleShot(0, this, [this, text] {
        if (prompts_ != nullptr) {
            prompts_->report(tr("The log cannot be read"), text);
        }
        telling_ = false;
    });
}

} // namespace dorsal
