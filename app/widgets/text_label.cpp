// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_label.h"

#include "app/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPalette>

#include <algorithm>

namespace dorsal {
namespace {

class TextLabel final : public QLabel {
public:
    TextLabel(const QString& text, TextStyle style, TextTone tone, QWidget* parent)
        : QLabel(text, parent), style_(style), tone_(tone) {
        setTextFormat(Qt::PlainText);
        follow();
    }

protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ParentChange) {
            follow();
        } else if (event->type() == QEvent::PaletteChange) {
            followTheme();
        }
    }

private:
    void follow() {
        setFont(fontFor(style_));
        if (tone_ == TextTone::Quiet) {
            setForegroundRole(QPalette::PlaceholderText);
        }
        followTheme();
    }

    void followTheme() {
        if (tone_ == TextTone::Normal || tone_ == TextTone::Quiet) {
            return;
        }
        const QColor ink = toneColor(tone_, QApplication::palette());
        if (palette().color(QPalette::WindowText) != ink) {
            QPalette own;
            own.setColor(QPalette::WindowText, ink);
            setPalette(own);
        }
    }

    TextStyle style_;
    TextTone tone_;
};

} // namespace

QLabel* makeLabel(const QString& text, TextStyle style, TextTone tone, QWidget* parent) {
    return new TextLabel(text, style, tone, parent);
}

QLabel* makeParagraph(const QString& text, TextStyle style, TextTone tone, QWidget* parent) {
    auto* label = new TextLabel(text, style, tone, parent);
    label->setWordWrap(true);
    return label;
}

void shareBaseline(QLabel& smaller, const QLabel& larger) {
    const int lift = QFontMetrics(larger.font()).descent() - QFontMetrics(smaller.font()).descent();
    smaller.setContentsMargins(0, 0, 0, std::max(0, lift));
}

QColor toneColor(TextTone tone, const QPalette& palette) {
    const Tokens& tokens = tokensOf(palette);
    switch (tone) {
    case TextTone::Normal:
        return tokens.text;
    case TextTone::Quiet:
        return tokens.text2;
    case TextTone::Back:
        return tokens.backText;
    case TextTone::Chest:
        return tokens.chestText;
    }
    return tokens.text;
}

} // namespace dorsal
