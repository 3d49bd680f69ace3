/// What `--help` prints.
enum Help {
  static let text = """
    Usage: comcard COMMAND [OPTIONS]

    Commands
      readers                              list the readers
      status                               each reader with its card
      attach [--reader NAME] [--by WAY]    attach a service provider to a card and show what it reports;
                                           WAY is handle (ISCardManage::AttachByHandle) or ifd (AttachByIFD)

    Options
      --virtual        use the virtual reader inside this process (also: COMCARD_READERS=virtual)
      --reader NAME    the reader to use; the first one where none is named
      --json           print JSON
      --help, --version

    Classes are found by their manifests: COMCARD_PATH, then the XDG data folders.

    Exit status: 0 done, 1 the card or a component refused, 64 wrong usage, 69 no service or no reader.
    """
}
