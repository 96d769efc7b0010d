/**
 * The folder in which one platform lives: its data, logs, passwords, ports and the lock that keeps
 * two commands apart.
 */
@NullMarked
package io.homeroom.local.home;

import org.jspecify.annotations.NullMarked;
