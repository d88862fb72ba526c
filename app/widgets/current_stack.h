// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace dorsal {

/// One page at a time, with no more room than that page asks for; QStackedWidget asks for that of its
/// largest.
class CurrentStack final : public QWidget {
    Q_OBJECT
public:
    explicit CurrentStack(QWidget* parent = nullptr);

    /// Takes the page over; it is not seen yet.
    void addPage(QWidget* page);
    void setCurrentPage(QWidget* page);

private:
    QVBoxLayout* pages_;
    QWidget* current_ = nullptr;
};

} // namespace dorsal
