// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/palettes.h"

#include "app/theme/tokens.h"

namespace dorsal {
namespace {

QPalette paletteFrom(const Tokens& tokens, const QColor& button) {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::ToolTipText, QPalette::HighlightedText}) {
        palette.setColor(role, tokens.text);
    }
    palette.setColor(QPalette::Base, tokens.base);
    palette.setColor(QPalette::AlternateBase, tokens.alt);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::PlaceholderText, tokens.text2);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::ToolTipBase, tokens.base);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::Light, tokens.base);
    palette.setColor(QPalette::Midlight, tokens.line2);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.ctl);
    palette.setColor(QPalette::Shadow, tokens.ctl);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Dark, tokens.line);
    return palette;
}

} // namespace

QPalette lightPalette() {
    return paletteFrom(lightTokens(), lightTokens().base);
}

QPalette darkPalette() {
    return paletteFrom(darkTokens(), darkTokens().hover);
}

} // namespace dorsal
