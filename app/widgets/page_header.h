// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace dorsal {

class ElidedLabel;

/// Title and quiet subtitle of a page, its buttons at the end. Where the page is too narrow the subtitle goes
/// first, then the buttons go to a line of their own.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// The header owns the control.
    void addControl(QWidget* control);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    ElidedLabel* title_;
    ElidedLabel* subtitle_;
    QWidget* words_;
    QWidget* controls_;
    QBoxLayout* layout_;
    QHBoxLayout* controlRow_;
};

} // namespace dorsal
