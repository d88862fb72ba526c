// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/tokens.h"

#include <QPalette>

namespace dorsal {
namespace {

Ramp rampOf(QRgb none, QRgb low, QRgb middle, QRgb high, QRgb most) {
    return {QColor(none), QColor(low), QColor(middle), QColor(high), QColor(most)};
}

Tokens makeLightTokens() {
    Tokens t;
    t.window = QColor(0xF3F4F6);
    t.side = QColor(0xECEEF1);
    t.base = QColor(0xFFFFFF);
    t.alt = QColor(0xF7F8FA);
    t.text = QColor(0x1C2127);
    t.text2 = QColor(0x57606B);
    t.line = QColor(0xDADEE4);
    t.line2 = QColor(0xE8EBEF);
    t.ctl = QColor(0x7A838F);
    t.accent = QColor(0x2D3A49);
    t.onAccent = QColor(0xFFFFFF);
    t.selection = QColor(0xE1E7EE);
    t.hover = QColor(0xEEF1F4);
    t.disabled = QColor(0xA6ADB6);
    t.backFill = QColor(0x0B6BB8);
    t.backText = QColor(0x0A5FA5);
    t.chestFill = QColor(0xC9590B);
    t.chestText = QColor(0xA84808);
    t.backHatch = QColor(0xD5E7F6);
    t.chestHatch = QColor(0xFBE3D0);
    t.cautionGround = QColor(0xFFF6DB);
    t.cautionLine = QColor(0xE4CF8B);
    t.cautionIcon = QColor(0x7A5B00);
    t.shoulders = QColor(0x7A5BA6);
    t.arms = QColor(0x23806F);
    t.legs = QColor(0x8A6A2F);
    t.core = QColor(0xA2406F);
    t.backRamp = rampOf(0xE9ECF0, 0xCFE3F5, 0x8FC1E9, 0x3F90D0, 0x0B5796);
    t.chestRamp = rampOf(0xE9ECF0, 0xFBDCC4, 0xF3B282, 0xDE7B37, 0xB04A06);
    t.otherRamp = rampOf(0xE9ECF0, 0xCDD3DA, 0xA9B2BD, 0x7B8693, 0x4E5966);
    return t;
}

Tokens makeDarkTokens() {
    Tokens t;
    t.window = QColor(0x1A1D22);
    t.side = QColor(0x16181C);
    t.base = QColor(0x22262D);
    t.alt = QColor(0x262B32);
    t.text = QColor(0xE8EBEF);
    t.text2 = QColor(0xA9B2BD);
    t.line = QColor(0x363C46);
    t.line2 = QColor(0x2E343D);
    t.ctl = QColor(0x808A97);
    t.accent = QColor(0xDCE3EB);
    t.onAccent = QColor(0x16181C);
    t.selection = QColor(0x343C47);
    t.hover = QColor(0x2B313A);
    t.disabled = QColor(0x646D79);
    t.backFill = QColor(0x5AB0F2);
    t.backText = QColor(0x6CB9F4);
    t.chestFill = QColor(0xF2A25C);
    t.chestText = QColor(0xF4AC6E);
    t.backHatch = QColor(0x24405A);
    t.chestHatch = QColor(0x4D3724);
    t.cautionGround = QColor(0x312B17);
    t.cautionLine = QColor(0x62552A);
    t.cautionIcon = QColor(0xE8CF7A);
    t.shoulders = QColor(0xB79BE0);
    t.arms = QColor(0x5CC2AD);
    t.legs = QColor(0xD0AE6B);
    t.core = QColor(0xE58BB4);
    t.backRamp = rampOf(0x2C323A, 0x27425C, 0x2F6596, 0x4490CF, 0x7CC3F8);
    t.chestRamp = rampOf(0x2C323A, 0x4D3724, 0x83562E, 0xC27C3E, 0xF7B77C);
    t.otherRamp = rampOf(0x2C323A, 0x3F4752, 0x5C6673, 0x838E9B, 0xB3BCC7);
    return t;
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = makeLightTokens();
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = makeDarkTokens();
    return tokens;
}

const Tokens& tokensOf(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

} // namespace dorsal
