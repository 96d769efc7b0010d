/** What approvals are to those who come in over HTTP. */
@NullMarked
package io.homeroom.identity.approval.web;

import org.jspecify.annotations.NullMarked;
