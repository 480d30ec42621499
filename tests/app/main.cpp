// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/style/style.h"

#include <QApplication>
#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    app::style::apply(application, false);
    return Catch::Session().run(argc, argv);
}
