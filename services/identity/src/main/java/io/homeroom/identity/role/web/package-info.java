/** What changes of roles are to those who come in over HTTP. */
@NullMarked
package io.homeroom.identity.role.web;

import org.jspecify.annotations.NullMarked;
