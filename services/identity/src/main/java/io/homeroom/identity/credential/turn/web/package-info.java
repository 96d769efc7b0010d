/** Where a request comes from. */
@NullMarked
package io.homeroom.identity.credential.turn.web;

import org.jspecify.annotations.NullMarked;
