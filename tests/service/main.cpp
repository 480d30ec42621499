// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "sync/seal/keys.h"

#include <QCoreApplication>

#include <catch2/catch_session.hpp>

/// The client's side needs an event loop, and an event loop an application.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    sync::initialise();
    return Catch::Session().run(argc, argv);
}
