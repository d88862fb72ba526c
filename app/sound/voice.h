// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/tone_samples.h"

#include <QString>

namespace dorsal {

/// Turns short sentences into sound with eSpeak NG. One at a time in a program; used in one thread only.
class Voice final {
public:
    Voice();
    ~Voice();
    Voice(const Voice&) = delete;
    Voice& operator=(const Voice&) = delete;

    /// False when the machine has no voices; then every sentence is silence.
    [[nodiscard]] bool isThere() const { return rate_ > 0; }
    /// As "de" or "de_DE"; English when there is no such voice.
    void setLanguage(const QString& language);
    [[nodiscard]] Samples speak(const QString& text) const;

private:
    int rate_ = 0; ///< samples a second that it makes
};

} // namespace dorsal
