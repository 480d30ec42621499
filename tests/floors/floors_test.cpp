// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/floors/floors.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace floors;

namespace {

const Tree &tree()
{
    static const Tree read = readTree(TREE);
    return read;
}

std::string joined(const std::vector<std::string> &findings)
{
    std::string text;
    for (const std::string &finding : findings)
        text += finding + '\n';
    return text;
}

/// What is found when a file of the real tree has one more line.
std::vector<std::string> planted(const std::string &path, const std::string &line)
{
    Tree changed = tree();
    changed[path] += '\n' + line + '\n';
    std::vector<std::string> findings = includesAgainstTheArrows(changed, QT_HEADERS);
    const std::vector<std::string> linked = linksAgainstTheArrows(changed);
    findings.insert(findings.end(), linked.begin(), linked.end());
    return findings;
}

}

TEST_CASE("every include follows the arrows") { CHECK(joined(includesAgainstTheArrows(tree(), QT_HEADERS)) == ""); }

TEST_CASE("no folders include each other in a circle") { CHECK(joined(cyclesBetweenFolders(tree())) == ""); }

TEST_CASE("every link line is an allowed arrow") { CHECK(joined(linksAgainstTheArrows(tree())) == ""); }

TEST_CASE("the whole tree is looked at")
{
    for (const char *file : {"core/base/failure.h", "core/records/incident.h", "core/storage/store.cpp",
             "sync/seal/segment.cpp", "sync/service/CMakeLists.txt", "app/CMakeLists.txt"})
        CHECK(tree().contains(file));
    const std::vector<Include> all = includes(tree());
    for (const std::string part : {"core/", "sync/", "app/"})
        CHECK(std::count_if(all.begin(), all.end(), [&](const Include &i) { return i.file.starts_with(part); }) > 20);
}

TEST_CASE("a planted include against an arrow is found")
{
    const std::pair<const char *, const char *> plants[] = {
        {"core/base/id.h", "#include \"core/records/value.h\""},
        {"core/records/value.h", "#include \"core/storage/store.h\""},
        {"core/storage/store.h", "#include \"core/query/query.h\""},
        {"core/query/query.h", "#include \"sync/seal/keys.h\""},
        {"core/exchange/csv.h", "#include \"app/shell/module.h\""},
        {"core/exchange/csv.h", "#include <QWidget>"},
        {"core/exchange/csv.h", "#include <qwidget.h>"},
        {"core/exchange/csv.h", "#include <QtWidgets/QWidget>"},
        {"core/exchange/csv.h", "#include <QtWidgets>"},
        {"core/storage/store.cpp", "#  include <QTcpSocket>"},
        {"core/records/value.cpp", "#include <QColor>"},
        {"core/records/value.cpp", "#include <sqlite3.h>"},
        {"core/records/value.cpp", "#include <nobody/has/heard.h>"},
        {"sync/seal/keys.h", "#include \"core/records/change.h\""},
        {"sync/replica/replica.h", "#include \"sync/transport/transport.h\""},
        {"sync/replica/replica.cpp", "#include <QNetworkReply>"},
        {"sync/replica/replica.cpp", "#include <sodium.h>"},
        {"sync/service/centre.h", "#include \"sync/transport/transport.h\""},
        {"sync/service/centre.h", "#include \"core/records/change.h\""},
        {"sync/service/centre.h", "#include \"core/storage/store.h\""},
        {"sync/service/centre.h", "#include <core/storage/store.h>"},
        {"sync/service/centre.h", "#include <QGuiApplication>"},
        {"sync/shortcut/new.h", "#include \"core/base/id.h\""},
        {"app/cli/main.cpp", "#include <QWidget>"},
        {"app/shell/module.h", "#include \"sync/service/centre.h\""},
        {"core/CMakeLists.txt", "target_link_libraries(core PUBLIC Qt6::Widgets)"},
        {"core/CMakeLists.txt", "target_link_libraries(base PUBLIC core)"},
        {"sync/service/CMakeLists.txt", "target_link_libraries(service\n    PRIVATE core)"},
        {"sync/seal/CMakeLists.txt", "target_link_libraries(unheard PRIVATE core)"},
        {"sync/seal/CMakeLists.txt", "link_libraries(core)"},
        {"core/CMakeLists.txt", "target_sources(base PRIVATE ../app/shell/module.cpp)"},
        {"app/CMakeLists.txt", "target_link_libraries(muster PRIVATE service)"},
    };
    const size_t before = planted("core/base/id.h", "").size();
    for (const auto &[path, line] : plants) {
        INFO(path << ": " << line);
        CHECK(planted(path, line).size() == before + 1);
    }
}

TEST_CASE("what the arrows allow is not refused")
{
    const std::pair<const char *, const char *> allowed[] = {
        {"core/storage/store.h", "#include \"core/records/value.h\""},
        {"core/storage/store.h", "#include \"reader.h\""},
        {"core/storage/store.h", "// #include \"app/shell/module.h\""},
        {"core/storage/store.h", "#include <QtCore/QObject>"},
        {"core/storage/store.cpp", "#include \"store.moc\""},
        {"sync/service/centre.h", "#include \"core/storage/database.h\""},
        {"sync/service/server.cpp", "#include <boost/beast/core.hpp>"},
        {"sync/transport/https.h", "#include <QNetworkReply>"},
        {"app/shell/module.h", "#include <QWidget>"},
        {"core/CMakeLists.txt", "# target_link_libraries(core PUBLIC Qt6::Widgets)"},
    };
    const size_t before = planted("core/base/id.h", "").size();
    for (const auto &[path, line] : allowed) {
        INFO(path << ": " << line);
        CHECK(planted(path, line).size() == before);
    }
}

TEST_CASE("a planted circle between folders is found")
{
    const Tree circle = {
        {"app/shell/a.h", "#include \"app/records/b.h\""},
        {"app/records/b.h", "#include \"app/widgets/c.h\""},
        {"app/widgets/c.h", "#include \"app/shell/a.h\""},
        {"app/style/d.h", "#include \"app/shell/a.h\""},
    };
    const std::vector<std::string> found = cyclesBetweenFolders(circle);
    REQUIRE(found.size() == 1);
    CHECK(found.front() == "app/records -> app/widgets -> app/shell -> app/records");
}
