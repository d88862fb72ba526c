// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/navigation.h"

#include <QWidget>

#include <map>

class QToolButton;
class QVBoxLayout;

namespace dorsal {

struct PageEntry;

/// The pages as a column of buttons, with room for a foot.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// Marks the page as the one that is shown.
    void setCurrent(PageName page);
    void setFoot(QWidget* foot);

signals:
    void chosen(dorsal::PageName page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addButton(const PageEntry& entry);

    QVBoxLayout* layout_ = nullptr;
    std::map<PageName, QToolButton*> buttons_;
};

} // namespace dorsal
