/** Children's sign-in over HTTP. */
@NullMarked
package io.homeroom.identity.childsignin.web;

import org.jspecify.annotations.NullMarked;
