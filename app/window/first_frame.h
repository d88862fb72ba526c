// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace dorsal {

/// Waits for the first frame of a window and then goes on with what the frame need not wait for.
class FirstFrame final : public QObject {
    Q_OBJECT
public:
    /// `then` is called once, from the event loop. Belongs to the window.
    FirstFrame(QWidget& window, std::function<void()> then);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> then_;
};

} // namespace dorsal
