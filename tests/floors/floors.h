// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// The arrows of ARCHITECTURE.md, executed over the text of the tree: what the linker cannot refuse.
namespace floors {

/// A path below the top of the tree, and what the file says.
using Tree = std::map<std::string, std::string>;

/// The C++ files and the CMakeLists.txt under core, sync and app.
Tree readTree(const std::filesystem::path &top);

struct Include {
    std::string file;
    int line = 0;
    std::string name;
    bool quoted = false;
};
std::vector<Include> includes(const Tree &tree);

/// Each of these says what is wrong, one sentence a finding; nothing found, nothing said. `qtHeaders` is the folder that
/// holds QtCore, QtGui and the others: it tells which module a header such as <QWidget> belongs to.
std::vector<std::string> includesAgainstTheArrows(const Tree &tree, const std::filesystem::path &qtHeaders);
std::vector<std::string> cyclesBetweenFolders(const Tree &tree);
std::vector<std::string> linksAgainstTheArrows(const Tree &tree);

}
