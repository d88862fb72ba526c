// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace dorsal {

/// Text to read, which scrolls where the screen is small; Close or Escape ends it.
class ReadingDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ReadingDialog(const QString& title, QWidget* parent = nullptr);

    void addHeading(const QString& text);
    void addParagraph(const QString& text);
    /// Takes the widget over.
    void addPart(QWidget* part);

private:
    QWidget* content_ = nullptr;
    QVBoxLayout* rows_ = nullptr;
};

} // namespace dorsal
