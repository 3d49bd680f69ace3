internal import CPCSCLite
internal import ResourceManager

/// The virtual resource manager as C functions. What crosses here comes from anybody: each pointer is checked before it
/// is used, each length before it is believed.
enum FunctionTable {
  static var functions: pcsc_functions {
    // SAFETY: the closures capture nothing; pointers that callers hand in are theirs to keep valid, NULL is checked.
    unsafe pcsc_functions(
      version: UInt32(PCSC_FUNCTIONS_VERSION),
      size: UInt32(MemoryLayout<pcsc_functions>.size),
      establish_context: { scope, _, _, context in
        result { () throws(SmartCardError) in
          guard let context = unsafe context else { throw .invalidParameter }
          unsafe context.pointee = try manager.establishContext(scope: scope)
        }
      },
      release_context: { context in
        result { () throws(SmartCardError) in try manager.releaseContext(context) }
      },
      is_valid_context: { context in
        result { () throws(SmartCardError) in
          guard manager.isValidContext(context) else { throw .invalidHandle }
        }
      },
      list_readers: { context, _, readers, length in
        result { () throws(SmartCardError) in
          guard let length = unsafe length else { throw .invalidParameter }
          unsafe try Output.give(try manager.readerNames(context), to: readers, length)
        }
      },
      list_reader_groups: { context, groups, length in
        result { () throws(SmartCardError) in
          guard let length = unsafe length else { throw .invalidParameter }
          unsafe try Output.give(try manager.groupNames(context), to: groups, length)
        }
      },
      connect: { context, reader, mode, protocols, handle, active in
        result { () throws(SmartCardError) in
          guard let handle = unsafe handle, let active = unsafe active else { throw .invalidParameter }
          unsafe handle.pointee = 0
          guard let reader = unsafe reader else { throw .unknownReader }
          guard let name = unsafe Input.readerName(reader) else { throw .invalidValue }
          let opened = try manager.connect(context, reader: name, mode: mode, protocols: protocols)
          unsafe handle.pointee = opened.handle
          unsafe active.pointee = pcsc_dword(opened.active.rawValue)
        }
      },
      reconnect: { handle, mode, protocols, initialization, active in
        result { () throws(SmartCardError) in
          guard let active = unsafe active else { throw .invalidParameter }
          let chosen = try manager.reconnect(
            handle, mode: mode, protocols: protocols, initialization: initialization)
          unsafe active.pointee = pcsc_dword(chosen.rawValue)
        }
      },
      disconnect: { handle, disposition in
        result { () throws(SmartCardError) in try manager.disconnect(handle, disposition: disposition) }
      },
      begin_transaction: { handle in
        result { () throws(SmartCardError) in try manager.beginTransaction(handle) }
      },
      end_transaction: { handle, disposition in
        result { () throws(SmartCardError) in try manager.endTransaction(handle, disposition: disposition) }
      },
      status: { handle, reader, readerLength, state, active, atr, atrLength in
        result { () throws(SmartCardError) in
          let status = try manager.status(handle)
          unsafe state?.pointee = status.state
          unsafe active?.pointee = pcsc_dword(status.active.rawValue)
          unsafe try giveNames(status, reader, readerLength, atr, atrLength)
        }
      },
      get_status_change: { context, timeout, states, count in
        result { () throws(SmartCardError) in
          unsafe try StatusChange.wait(manager, context, timeout: timeout, states, count: count)
        }
      },
      control: { handle, code, _, _, buffer, size, length in
        result { () throws(SmartCardError) in
          guard let length = unsafe length else { throw .invalidParameter }
          unsafe length.pointee = 0
          let answer = try manager.control(handle, code: code)
          var room = size
          unsafe try Output.copy(answer, to: buffer, &room)
          unsafe length.pointee = room
        }
      },
      transmit: { handle, header, command, count, answerHeader, buffer, length in
        result { () throws(SmartCardError) in
          guard let header = unsafe header, let command = unsafe command, let buffer = unsafe buffer,
            let length = unsafe length
          else { throw .invalidParameter }
          guard var bytes = unsafe Input.command(command, count) else { throw .insufficientBuffer }
          // It may hold a PIN.
          defer { bytes.wipe() }
          let exchange = try manager.transmit(handle, over: unsafe header.pointee.protocol, bytes)
          unsafe answerHeader?.pointee.protocol = UInt(exchange.active.rawValue)
          unsafe try Output.copy(exchange.answer, to: buffer, &length.pointee)
        }
      },
      cancel: { context in
        result { () throws(SmartCardError) in try manager.cancel(context) }
      },
      get_attribute: { handle, identifier, value, length in
        result { () throws(SmartCardError) in
          guard let length = unsafe length else { throw .invalidParameter }
          unsafe try Output.copy(try manager.attribute(handle, identifier), to: value, length)
        }
      },
      set_attribute: { handle, _, value, length in
        result { () throws(SmartCardError) in
          guard unsafe value != nil, length > 0 else { throw .invalidParameter }
          _ = try manager.status(handle)
          // pcsc-lite's number for an unsupported feature.
          throw .unexpected
        }
      },
      free_memory: { context, memory in
        result { () throws(SmartCardError) in
          guard manager.isValidContext(context) else { throw .invalidHandle }
          unsafe try Output.free(memory)
        }
      })
  }
}

// Free functions, since a C function pointer may not even capture the type that its closure is written in.

private var manager: VirtualResourceManager { .shared }

private func giveNames(
  _ status: VirtualStatus, _ reader: UnsafeMutablePointer<CChar>?, _ readerLength: UnsafeMutablePointer<pcsc_dword>?,
  _ atr: UnsafeMutablePointer<UInt8>?, _ atrLength: UnsafeMutablePointer<pcsc_dword>?
) throws(SmartCardError) {
  // A caller who gives no length has room for nothing; both lengths are told even where the first does not do.
  var noRoom: pcsc_dword = 0
  var failure: SmartCardError?
  do throws(SmartCardError) {
    let name = Array(status.reader.utf8) + [0]
    // SAFETY: pointers are the caller's and checked for NULL; the substitute outlives the call.
    if let readerLength = unsafe readerLength {
      unsafe try Output.copy(name, to: reader, readerLength)
    } else {
      unsafe try Output.copy(name, to: reader, &noRoom)
    }
  } catch { failure = error }
  if let atrLength = unsafe atrLength {
    unsafe try Output.copy(status.atr, to: atr, atrLength)
  } else {
    noRoom = 0
    unsafe try Output.copy(status.atr, to: atr, &noRoom)
  }
  if let failure { throw failure }
}

private func result(_ body: () throws(SmartCardError) -> Void) -> pcsc_long {
  do throws(SmartCardError) {
    try body()
    return 0
  } catch {
    // Positive, as pcsc-lite's codes are where a long has 64 bits.
    return pcsc_long(truncatingIfNeeded: error == .outOfMemory ? SmartCardError.noMemory.code : error.code)
  }
}
