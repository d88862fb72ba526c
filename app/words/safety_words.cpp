// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/safety_words.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

struct SafetyWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::SafetyWords)
};

} // namespace

QStringList safetyTexts() {
    return {
        SafetyWords::tr(
            "Dorsal is a training log and timer. It is not medical advice and cannot examine you."),
        SafetyWords::tr("Ask a doctor or physiotherapist first if you are injured, pregnant, recovering from "
                        "surgery, have osteoporosis or a heart condition."),
        SafetyWords::tr("Stop and get help now for: chest pain, numbness between the legs, new leg weakness, "
                        "loss of bladder or bowel control, back pain after a fall or with fever."),
    };
}

} // namespace dorsal
