/** What callers are told of a lock. */
@NullMarked
package io.homeroom.identity.lockout.web;

import org.jspecify.annotations.NullMarked;
