// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the import of a large history takes, beside what the sqlite3 shell needs to load the same rows.
#include "tests/bench/hevy_rows.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int rounds = 7;
constexpr double kibibytesPerMebibyte = 1024;

struct Measured {
    double seconds = 0;
    double mebibytes = 0;
    bool done = false;
};

/// Runs a program to its end and reads its peak memory from the system.
Measured measure(const QStringList& command) {
    std::vector<std::string> words;
    std::transform(command.begin(), command.end(), std::back_inserter(words),
                   [](const QString& word) { return word.toStdString(); });
    std::vector<char*> arguments;
    std::transform(words.begin(), words.end(), std::back_inserter(arguments),
                   [](std::string& word) { return word.data(); });
    arguments.push_back(nullptr);
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        // What it prints is of no interest here.
        dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
        execvp(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return {took.count(), static_cast<double>(usage.ru_maxrss) / kibibytesPerMebibyte, status == 0};
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main() {
    const QTemporaryDir folder;
    const QString csv = folder.filePath("history.csv");
    {
        std::ofstream out(csv.toStdString(), std::ios::binary);
        dorsal::writeHevyRows(out);
    }
    std::vector<double> shell;
    std::vector<double> ours;
    double peak = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString name = QString::number(round);
        const Measured raw = measure({"sqlite3", "-cmd", ".mode csv", folder.filePath("raw" + name + ".db"),
                                      ".import " + csv + " raw"});
        const Measured whole = measure({DORSAL_BINARIES "/dorsal-cli", "--log",
                                        folder.filePath("log" + name + ".dorsal"), "import", csv, "--json"});
        if (!raw.done || !whole.done) {
            std::fprintf(stderr, "%s failed\n", raw.done ? "dorsal-cli import" : "sqlite3");
            return 1;
        }
        shell.push_back(raw.seconds);
        ours.push_back(whole.seconds);
        peak = std::max(peak, whole.mebibytes);
    }
    std::printf("rows %d, rounds %d\n", dorsal::HevyRows::rows, rounds);
    std::printf("sqlite3 .import    %.3f s (median)\n", median(shell));
    std::printf("dorsal-cli import  %.3f s (median)\n", median(ours));
    std::printf("ratio              %.2f (goal 3, at most 4)\n", median(ours) / median(shell));
    std::printf("peak memory        %.0f MiB (at most 200)\n", peak);
    return 0;
}
