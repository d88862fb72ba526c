// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/dorsal_style.h"
#include "app/theme/focus_ring.h"
#include "app/theme/palettes.h"
#include "app/theme/system_color_scheme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace dorsal {
namespace {

/// In a field the selected text is ink, in a view the selected row is only tinted.
void setFieldPalettes(const QPalette& palette) {
    QPalette field(palette);
    field.setColor(QPalette::Highlight, palette.color(QPalette::Link));
    field.setColor(QPalette::HighlightedText, palette.color(QPalette::BrightText));
    for (const char* name : {"QLineEdit", "QTextEdit", "QPlainTextEdit"}) {
        QApplication::setPalette(field, name);
    }
}

} // namespace

void applyTheme(QApplication& /*application*/, ThemeChoice choice) {
    if (qobject_cast<DorsalStyle*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new DorsalStyle);
    }
    const QPalette palette = choice == ThemeChoice::Dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    setFieldPalettes(palette);
}

Theme::Theme(QApplication& application, bool systemWasDark)
    : QObject(&application), application_(application), system_(new SystemColorScheme(systemWasDark, this)),
      platformStyle_(QApplication::style()->name()), platformPalette_(QApplication::palette()) {
    connect(system_, &SystemColorScheme::changed, this, &Theme::apply);
    connect(system_, &SystemColorScheme::changed, this, &Theme::systemTurned);
}

Theme::~Theme() {
    delete ring_;
}

void Theme::choose(ThemeChoice choice, WidgetStyle style) {
    choice_ = choice;
    style_ = style;
    apply();
}

void Theme::apply() {
    if (style_ == WidgetStyle::Desktop) {
        delete ring_;
        ring_ = nullptr;
        QApplication::setStyle(platformStyle_);
        QApplication::setPalette(platformPalette_);
        return;
    }
    const bool followsDark = choice_ == ThemeChoice::System && system_->isDark();
    applyTheme(application_, followsDark ? ThemeChoice::Dark : choice_);
    if (ring_ == nullptr) {
        ring_ = new FocusRing(application_);
    }
}

} // namespace dorsal
