// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/floors/floors.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <regex>
#include <set>
#include <sstream>

namespace floors {

namespace {

using Names = std::vector<std::string>;

/// One folder (or one file that stands apart): which folders or single headers of ours it may include beside itself, which
/// Qt modules, which libraries.
struct Floor {
    std::string folder;
    Names below;
    Names qt;
    Names libraries;
};

/// The drawing of ARCHITECTURE.md. A file answers to the row with the longest name that holds it; one without a row
/// is refused, so that a new floor is drawn before it is built on.
const std::vector<Floor> floors = {
    {"core/base", {}, {"QtCore"}, {}},
    {"core/records", {"core/base"}, {"QtCore"}, {"geographiclib"}},
    {"core/storage", {"core/base", "core/records", "core/rules"}, {"QtCore"}, {"sqlcipher"}},
    {"core/query", {"core/base", "core/records", "core/storage"}, {"QtCore"}, {}},
    {"core/rules", {"core/base", "core/records"}, {"QtCore"}, {}},
    {"core/review", {"core/base", "core/records", "core/rules", "core/storage", "core/query"}, {"QtCore"}, {}},
    {"core/indicators", {"core/base", "core/records", "core/rules", "core/storage", "core/query", "core/review"}, {"QtCore"}, {}},
    {"core/facts", {"core/base", "core/records", "core/rules", "core/storage", "core/query", "core/review"}, {"QtCore"}, {}},
    {"core/demo", {"core/base", "core/records", "core/rules", "core/storage", "core/query", "core/review"}, {"QtCore"}, {}},
    {"core/exchange", {"core/base", "core/records", "core/storage", "core/query"}, {"QtCore"}, {}},
    {"sync/seal", {"core/base"}, {"QtCore"}, {"sodium", "zstd"}},
    {"sync/seal/traindictionary.cpp", {"core/base", "core/records"}, {"QtCore"}, {"zstd"}}, // a program of its own
    {"sync/replica", {"core/base", "core/records", "core/storage", "sync/seal"}, {"QtCore"}, {}},
    {"sync/transport", {"core/base", "core/storage", "sync/seal", "sync/replica"}, {"QtCore", "QtNetwork"}, {}},
    {"sync/service", {"core/base", "core/storage/database.h", "sync/seal"}, {"QtCore"}, {"openssl", "boost"}},
    {"app/cli", {"core", "sync/seal", "sync/replica", "sync/transport"}, {"QtCore", "QtNetwork"}, {}},
    {"app", {"app", "core", "sync/seal", "sync/replica", "sync/transport"},
        {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtPrintSupport"}, {}},
};

/// What each target may link. The targets of app have no row: they may link anything but the service.
const std::map<std::string, std::set<std::string>> links = {
    {"base", {"house", "Qt6::Core"}},
    {"engine", {"base", "${SQLCIPHER_ARCHIVE}", "OpenSSL::Crypto", "m", "dl", "pthread"}},
    {"core", {"base", "engine", "PkgConfig::geographiclib"}},
    {"seal", {"base", "PkgConfig::sodium", "PkgConfig::zstd"}},
    {"traindictionary", {"core", "PkgConfig::zstd"}},
    {"replica", {"seal", "core"}},
    {"transport", {"replica", "Qt6::Network"}},
    {"service", {"seal", "engine", "OpenSSL::SSL", "OpenSSL::Crypto", "Boost::headers"}},
    {"musterd", {"service"}},
};
const std::set<std::string> neverInApp = {"service", "musterd"};

std::string folderOf(const std::string &path)
{
    const size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

/// Whether `path` is `place`, or lies somewhere inside it.
bool isIn(const std::string &path, const std::string &place)
{
    return path == place || (path.size() > place.size() && path.starts_with(place) && path[place.size()] == '/');
}

bool contains(const Names &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

const Floor *floorOf(const std::string &file)
{
    const Floor *found = nullptr;
    for (const Floor &floor : floors)
        if (isIn(file, floor.folder) && (found == nullptr || floor.folder.size() > found->folder.size()))
            found = &floor;
    return found;
}

/// The library a header in angle brackets comes from; nothing for the standard library and the operating system.
std::optional<std::string> libraryOf(const std::string &header)
{
    static const std::vector<std::pair<std::string, std::string>> prefixes = {
        {"sqlite3", "sqlcipher"},
        {"sqlcipher/", "sqlcipher"},
        {"sodium", "sodium"},
        {"GeographicLib/", "geographiclib"},
        {"zstd", "zstd"},
        {"zdict", "zstd"},
        {"openssl/", "openssl"},
        {"boost/", "boost"},
    };
    static const std::regex standard("[a-z_]+"); // <vector>: no folder, no extension
    static const std::regex system("(sys/[a-z]+|unistd|fcntl|errno|signal|poll|time|termios|pwd)\\.h");
    for (const auto &[prefix, library] : prefixes)
        if (header.starts_with(prefix))
            return library;
    if (std::regex_match(header, standard) || std::regex_match(header, system))
        return std::nullopt;
    return header; // unknown here: no floor has it in its row
}

/// The Qt module of a header, however it is spelt: <QWidget>, <qwidget.h>, <QtWidgets/QWidget>, <QtWidgets>.
std::optional<std::string> qtModuleOf(const std::string &header, const std::filesystem::path &qtHeaders)
{
    const std::string first = header.substr(0, header.find('/'));
    if (first.starts_with("Qt") && std::filesystem::is_directory(qtHeaders / first))
        return first;
    if (header.find('/') != std::string::npos || (header[0] != 'Q' && header[0] != 'q'))
        return std::nullopt;
    for (const auto &module : std::filesystem::directory_iterator(qtHeaders))
        if (module.is_directory() && std::filesystem::exists(module.path() / header))
            return module.path().filename().string();
    return std::nullopt;
}

/// The file of ours a quoted include names: from the top of the tree, or beside the file that includes it.
std::string target(const Include &include, const Tree &tree)
{
    const std::string beside = folderOf(include.file) + '/' + include.name;
    return tree.contains(beside) ? beside : include.name;
}

bool isOurs(const std::string &path) { return isIn(path, "core") || isIn(path, "sync") || isIn(path, "app"); }

/// Made while building (moc), not part of the tree.
bool isGenerated(const std::string &name) { return name.ends_with(".moc") || name.starts_with("moc_"); }

/// What `include` does wrong, as the end of a sentence; nothing when it is allowed.
std::optional<std::string> fault(const Include &include, const Tree &tree, const std::filesystem::path &qtHeaders)
{
    const Floor *floor = floorOf(include.file);
    if (floor == nullptr)
        return "lies in a folder that has no floor";
    if (isGenerated(include.name))
        return std::nullopt;
    const std::string ours = target(include, tree);
    if (include.quoted || isOurs(ours)) {
        if (!isOurs(ours))
            return "includes " + include.name + ", which is not in the tree";
        const bool allowed = isIn(ours, floor->folder)
            || std::any_of(
                floor->below.begin(), floor->below.end(), [&](const std::string &place) { return isIn(ours, place); });
        return allowed ? std::nullopt : std::optional("includes " + ours + " against the arrows");
    }
    if (const std::optional<std::string> module = qtModuleOf(include.name, qtHeaders)) {
        if (contains(floor->qt, *module))
            return std::nullopt;
        return "includes " + include.name + " of " + *module;
    }
    const std::optional<std::string> library = libraryOf(include.name);
    if (!library || contains(floor->libraries, *library))
        return std::nullopt;
    return "includes " + include.name + " of a library that belongs elsewhere";
}

std::string withoutComments(const std::string &cmake) { return std::regex_replace(cmake, std::regex("#[^\n]*"), ""); }

}

Tree readTree(const std::filesystem::path &top)
{
    Tree tree;
    for (const char *part : {"core", "sync", "app"}) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(top / part)) {
            const std::filesystem::path &path = entry.path();
            if (path.extension() != ".h" && path.extension() != ".cpp" && path.filename() != "CMakeLists.txt")
                continue;
            std::ifstream file(path, std::ios::binary);
            tree[std::filesystem::relative(path, top).generic_string()]
                = std::string(std::istreambuf_iterator<char>(file), {});
        }
    }
    return tree;
}

std::vector<Include> includes(const Tree &tree)
{
    static const std::regex form("^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]");
    std::vector<Include> found;
    for (const auto &[path, text] : tree) {
        if (path.ends_with(".txt"))
            continue;
        std::istringstream lines(text);
        std::string line;
        for (int number = 1; std::getline(lines, line); ++number) {
            std::smatch match;
            if (line.find("include") != std::string::npos && std::regex_search(line, match, form))
                found.push_back({path, number, match[2], match[1] == "\""});
        }
    }
    return found;
}

std::vector<std::string> includesAgainstTheArrows(const Tree &tree, const std::filesystem::path &qtHeaders)
{
    std::vector<std::string> findings;
    for (const Include &include : includes(tree))
        if (const std::optional<std::string> wrong = fault(include, tree, qtHeaders))
            findings.push_back(include.file + ':' + std::to_string(include.line) + ' ' + *wrong);
    return findings;
}

std::vector<std::string> cyclesBetweenFolders(const Tree &tree)
{
    std::map<std::string, std::set<std::string>> arrows;
    for (const Include &include : includes(tree)) {
        const std::string from = folderOf(include.file);
        const std::string to = folderOf(target(include, tree));
        if (isOurs(to) && from != to)
            arrows[from].insert(to);
    }

    std::vector<std::string> findings;
    std::vector<std::string> path;
    std::set<std::string> finished;
    const std::function<void(const std::string &)> visit = [&](const std::string &folder) {
        const auto seen = std::find(path.begin(), path.end(), folder);
        if (seen != path.end()) {
            std::string round;
            for (auto step = seen; step != path.end(); ++step)
                round += *step + " -> ";
            findings.push_back(round + folder);
            return;
        }
        if (finished.contains(folder))
            return;
        path.push_back(folder);
        for (const std::string &next : arrows[folder])
            visit(next);
        path.pop_back();
        finished.insert(folder);
    };
    const auto known = arrows;
    for (const auto &[folder, to] : known)
        visit(folder);
    return findings;
}

std::vector<std::string> linksAgainstTheArrows(const Tree &tree)
{
    static const std::regex link("target_link_libraries[ \t\r\n]*\\(([^)]*)\\)");
    static const std::regex sources("(add_library|add_executable|target_sources)[ \t\r\n]*\\(([^)]*)\\)");
    static const std::set<std::string> words = {"PUBLIC", "PRIVATE", "INTERFACE"};
    std::vector<std::string> findings;
    for (const auto &[path, text] : tree) {
        if (!path.ends_with("CMakeLists.txt"))
            continue;
        const std::string cmake = withoutComments(text);
        for (std::sregex_iterator call(cmake.begin(), cmake.end(), link), end; call != end; ++call) {
            std::istringstream items((*call)[1].str());
            std::string name;
            items >> name;
            const auto row = links.find(name);
            if (row == links.end() && !isIn(path, "app"))
                findings.push_back(path + ": target " + name + " has no floor");
            for (std::string item; items >> item;) {
                if (words.contains(item))
                    continue;
                const bool allowed = row != links.end() ? row->second.contains(item) : !neverInApp.contains(item);
                if (!allowed)
                    findings.push_back(path + ": " + name + " links " + item);
            }
        }
        for (std::sregex_iterator call(cmake.begin(), cmake.end(), sources), end; call != end; ++call)
            if ((*call)[2].str().find("..") != std::string::npos)
                findings.push_back(path + ": a target takes files from outside its folder");
        if (cmake.find("link_libraries(") != std::string::npos
            && std::regex_search(cmake, std::regex("(^|[^_])link_libraries[ \t]*\\(")))
            findings.push_back(path + ": link_libraries() hides which target links what");
    }
    return findings;
}

}
