// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dorsal {

struct CliCommand;

/// "Usage: dorsal-cli [--log FILE | --demo] COMMAND"
[[nodiscard]] QString usageLine();
[[nodiscard]] QString usageLine(const CliCommand& command);
/// Usage, every command in a line, the options that all have.
[[nodiscard]] QString helpText();
/// Usage of one command and its options.
[[nodiscard]] QString helpText(const CliCommand& command);

} // namespace dorsal
